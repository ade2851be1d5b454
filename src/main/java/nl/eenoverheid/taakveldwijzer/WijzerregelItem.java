package nl.eenoverheid.taakveldwijzer;

/**
 * A line in the list.
 *
 * @param naam of the taakveld in that layer; empty when the newest list does not have the code
 */
public record WijzerregelItem(WijzerregelId id, long version, WijzerregelData data, String naam) {}
