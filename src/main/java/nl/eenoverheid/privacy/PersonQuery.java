package nl.eenoverheid.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.shared.InputCheck;

/** By what somebody is looked for; what is empty is not looked for. */
public record PersonQuery(String naam, String email, String telefoon) {
    private static final int SHORTEST = 4;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there is nothing to look for, or so little that it is everywhere
     */
    PersonQuery checked() {
        var check = new InputCheck();
        var result = new PersonQuery(
                check.optional("naam", naam, 120),
                check.optional("email", email, 254),
                check.optional("telefoon", telefoon, 30));
        check.unless(!(result.naam + result.email + result.telefoon).isEmpty(), "naam", "privacy.input.person");
        check.unless(result.naam.isEmpty() || result.naam.length() >= SHORTEST, "naam", "privacy.input.short");
        check.unless(result.email.isEmpty() || result.email.contains("@"), "email", "privacy.input.email");
        check.unless(
                result.telefoon.isEmpty() || digits(result.telefoon).length() >= 6,
                "telefoon",
                "privacy.input.telefoon");
        check.done();
        return result;
    }

    /** Patterns that find the person in a text, for Java and for MariaDB alike. */
    List<String> expressions() {
        return Stream.of(words(naam), words(email), numbers(telefoon))
                .filter(expression -> !expression.isEmpty())
                .toList();
    }

    /** All of them as one pattern. */
    Pattern pattern() {
        return Pattern.compile(String.join("|", expressions()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Words of a name may stand on two lines. */
    private static String words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1"))
                .collect(Collectors.joining("\\s+"));
    }

    /** Digits with whatever people write between them. */
    private static String numbers(String text) {
        return digits(text).chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s().-]*"));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
