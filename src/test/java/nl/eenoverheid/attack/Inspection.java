package nl.eenoverheid.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Looks in an answer for what a hostile input may never do: become markup, an address, a script, or an error that shows the inside. */
final class Inspection {
    private static final String MARK = "zevenblad";
    private static final int PROPERTY = 1;
    private static final int ATTRIBUTE = 3;
    private static final int TEXT = 7;
    private static final Set<String> MARKUP = Set.of("innerhtml", "outerhtml", "srcdoc");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^[\\p{Cntrl}\\s]*(?:[a-z][a-z0-9+.\\s-]*:|[/\\\\]{2}).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]+(\\.\\w+)+\\(\\w+\\.java|SQLException|SQLSyntax"
                    + "|error in your SQL|org\\.(springframework|hibernate|mariadb)\\.|nl\\.eenoverheid\\.\\w+\\.\\w+Exception");
    private static final List<String> FAILURES =
            List.of("Deze pagina kon niet worden gemaakt", "Geef je beheerder deze code");

    private final List<String> found = new ArrayList<>();

    private Inspection() {}

    /** What is wrong with an answer; empty when nothing is. */
    static List<String> of(Answer answer) {
        var inspection = new Inspection();
        inspection.inspect(answer);
        return inspection.found;
    }

    private void inspect(Answer answer) {
        reportIf(answer.status() >= 500, "answer " + answer.status());
        reportIf(answer.json().path("meta").has("appError"), "the page breaks");
        reportIf(INSIDE.matcher(answer.text()).find(), "shows the inside");
        reportIf(FAILURES.stream().anyMatch(answer.text()::contains), "an error that nobody thought of");
        answer.json().path("changes").forEach(this::change);
        answer.json().path("execute").forEach(this::script);
    }

    private void change(JsonNode change) {
        if (!"put".equals(change.path("type").asString(""))) {
            return;
        }
        String key = change.path("key").asString("").toLowerCase(Locale.ROOT);
        String value = change.path("value").asString("");
        int feature = change.path("feat").asInt(-1);
        reportIf(feature == TEXT && value.contains("&lt;") && !value.contains("&lt;b"), "escaped twice: " + value);
        if (feature != PROPERTY && feature != ATTRIBUTE) {
            return;
        }
        reportIf(MARKUP.contains(key) && value.contains(MARK), "becomes markup: " + value);
        reportIf(key.startsWith("on") && value.contains(MARK), "becomes a handler: " + value);
        reportIf(key.equals("style") && value.contains(MARK), "becomes a style: " + value);
        reportIf(
                ADDRESSES.contains(key)
                        && value.contains(MARK)
                        && ELSEWHERE.matcher(value).matches(),
                "leads elsewhere: " + value);
    }

    /** The last part of an entry is the script itself; what stands before it are values, which cannot run. */
    private void script(JsonNode entry) {
        String script = entry.path(entry.size() - 1).asString("");
        reportIf(script.contains(MARK), "becomes a script: " + script);
    }

    private void reportIf(boolean wrong, String what) {
        if (wrong) {
            found.add(what.length() > 200 ? what.substring(0, 200) : what);
        }
    }
}
