## Nothing is said here: who answers, and when, is said with every case (flows/texts).
