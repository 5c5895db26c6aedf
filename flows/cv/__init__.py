"""The CV: made by talking, for someone who never had a job."""
