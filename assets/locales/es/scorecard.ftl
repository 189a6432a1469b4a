# Words of the scorecard and its pages, in terminal and window.
