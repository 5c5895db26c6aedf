"""Servers that stand where the providers stand, so that the real client libraries are tested."""
