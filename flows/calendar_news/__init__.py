"""What has changed in a youth's calendar."""
