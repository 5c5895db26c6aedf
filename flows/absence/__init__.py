"""Not able to come: whom to call, what to say, and asked about the day after."""
