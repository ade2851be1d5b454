package nl.eenoverheid.audit;

/**
 * Points at an aggregate.
 *
 * @param entity simple name of its class
 */
record Root(String module, String entity, long id) {}
