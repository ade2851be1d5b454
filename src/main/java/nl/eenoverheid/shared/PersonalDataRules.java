package nl.eenoverheid.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.eenoverheid.shared.PersonalData.Found;
import nl.eenoverheid.shared.PersonalData.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rules for finding personal data, as they stand in {@code personal-data.json}. */
record PersonalDataRules(Map<Kind, String> masks, Checks checks, List<Rule> rules) {

    static PersonalDataRules read() {
        try (InputStream json = PersonalDataRules.class.getResourceAsStream("personal-data.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(json), PersonalDataRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String mask(Kind kind) {
        return Objects.requireNonNull(masks.get(kind));
    }

    List<Found> find(Rule rule, String text) {
        return rule.pattern()
                .matcher(text)
                .results()
                .filter(match -> passes(rule.check(), match.group()))
                .map(match -> new Found(rule.kind(), match.start(), match.end()))
                .toList();
    }

    private boolean passes(@Nullable Check check, String text) {
        return switch (check) {
            case null -> true;
            case ELFPROEF -> checks.elfproef().passes(text.replaceAll("\\D", ""));
            case MOD97 -> isIban(text.replaceAll("[^\\dA-Za-z]", ""));
        };
    }

    private static boolean isIban(String iban) {
        int rest = 0;
        for (char sign : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            int value = Character.digit(sign, Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    enum Check {
        ELFPROEF,
        MOD97
    }

    record Checks(Weights elfproef) {}

    record Weights(List<Integer> weights, int modulo) {
        boolean passes(String digits) {
            String whole = "0".repeat(weights.size() - digits.length()) + digits;
            int sum = IntStream.range(0, weights.size())
                    .map(at -> weights.get(at) * (whole.charAt(at) - '0'))
                    .sum();
            return !whole.matches("0+") && sum % modulo == 0;
        }
    }

    record Rule(Kind kind, Pattern pattern, @Nullable Check check) {
        @JsonCreator
        static Rule of(Kind kind, String pattern, boolean ignoreCase, @Nullable Check check) {
            int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
            return new Rule(kind, Pattern.compile(pattern, flags), check);
        }
    }
}
