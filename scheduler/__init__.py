"""When things happen: the worker, the sender, the due-tick, the calendar."""
