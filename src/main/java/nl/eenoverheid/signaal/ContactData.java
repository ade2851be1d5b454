package nl.eenoverheid.signaal;

import nl.eenoverheid.shared.InputCheck;

/** How somebody who was promised an answer can be reached; each part may be empty. */
public record ContactData(String naam, String email, String telefoon, String adres) {
    /** Nothing is known. */
    public static final ContactData NONE = new ContactData("", "", "", "");

    public boolean isEmpty() {
        return (naam + email + telefoon + adres).isBlank();
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public ContactData checked() {
        var check = new InputCheck();
        String cleanEmail = check.optional("contact.email", email, 254);
        String cleanTelefoon = check.optional("contact.telefoon", telefoon, 30);
        check.unless(
                cleanEmail.isEmpty() || cleanEmail.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
                "contact.email",
                "signaal.input.email");
        check.unless(
                cleanTelefoon.isEmpty() || cleanTelefoon.matches("\\+?[\\d\\s()-]{6,30}"),
                "contact.telefoon",
                "signaal.input.telefoon");
        var result = new ContactData(
                check.optional("contact.naam", naam, 120),
                cleanEmail,
                cleanTelefoon,
                check.optional("contact.adres", adres, 300));
        check.done();
        return result;
    }
}
