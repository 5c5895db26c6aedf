"""The ways in and out: one provider to a file, all behind the scheduler's `Channel`."""
