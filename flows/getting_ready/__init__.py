"""Getting ready: the talk of the programme in small steps over days, ending at a human."""
