"""Learning the net: `make train-net`. Needs torch and hours; what it makes is shipped."""
