"""Rights at work: "må jeg ...?" answered at the youth's own age."""
