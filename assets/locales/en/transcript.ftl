# The transcript.
