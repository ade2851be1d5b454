package nl.eenoverheid.shared;

import java.util.List;

/** What somebody filled in cannot be accepted; every problem is named at once, each with the field that it is about. */
public final class InvalidInput extends RuntimeException {
    private final transient List<Problem> problems;

    /** For several problems; the list is not empty. */
    public InvalidInput(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** For one problem. */
    public InvalidInput(String field, String key, Object... params) {
        this(List.of(new Problem(field, key, List.of(params))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One problem.
     *
     * @param field name of the record component that it is about
     * @param key translation key of a sentence that says what to do
     * @param params values for that sentence
     */
    public record Problem(String field, String key, List<Object> params) {}
}
