package nl.eenoverheid.shared;

/** Something is not possible in the state that a thing is in, for instance closing what is still open. */
public final class IllegalMove extends RuntimeException {
    private final String key;
    private final transient Object[] params;

    /**
     * For a step that the state refuses.
     *
     * @param key translation key of a sentence that says why and what to do
     */
    public IllegalMove(String key, Object... params) {
        super(key);
        this.key = key;
        this.params = params.clone();
    }

    public String key() {
        return key;
    }

    public Object[] params() {
        return params.clone();
    }
}
