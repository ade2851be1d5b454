package nl.eenoverheid.privacy;

import java.util.List;

/**
 * What is to be erased, chosen from a report.
 *
 * @param accounts accounts that become those of a former colleague
 * @param contacts signalen whose contact details go
 * @param mentions places where the name goes out of the words
 */
public record Erasure(List<Long> accounts, List<Long> contacts, List<Mention> mentions) {
    public Erasure {
        accounts = List.copyOf(accounts);
        contacts = List.copyOf(contacts);
        mentions = List.copyOf(mentions);
    }

    public int total() {
        return accounts.size() + contacts.size() + mentions.size();
    }
}
