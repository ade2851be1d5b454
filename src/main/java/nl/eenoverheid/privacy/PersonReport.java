package nl.eenoverheid.privacy;

import java.util.List;

/**
 * All that is known of a person, as far as the caller handles it.
 *
 * @param parts every kind of data, also those of which there is none
 * @param accounts ids of the accounts among it
 * @param contacts ids of the signalen whose contact details are among it
 * @param mentions where the person is named in words
 */
public record PersonReport(
        PersonQuery query, List<PersonPart> parts, List<Long> accounts, List<Long> contacts, List<Mention> mentions) {
    public PersonReport {
        parts = List.copyOf(parts);
        accounts = List.copyOf(accounts);
        contacts = List.copyOf(contacts);
        mentions = List.copyOf(mentions);
    }
}
