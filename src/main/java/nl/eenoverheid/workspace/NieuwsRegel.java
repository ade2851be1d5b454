package nl.eenoverheid.workspace;

/**
 * What happened to one thing since a moment.
 *
 * @param laatste what happened last
 * @param aantal how many times something happened
 */
public record NieuwsRegel(VerloopRegel laatste, int aantal) {}
