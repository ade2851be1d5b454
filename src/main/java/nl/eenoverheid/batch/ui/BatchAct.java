package nl.eenoverheid.batch.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * An act that people can do to many signalen at once: what stands on its button and how they choose. The module that has
 * the {@link nl.eenoverheid.batch.BatchStep} of the same kind implements this as a bean in its own {@code ui} package.
 */
public interface BatchAct {

    /** The kind of its step. */
    String kind();

    /** Its place among the acts, the lowest first. */
    int order();

    /** What stands on the button, in the language of the screen. */
    String verb();

    /**
     * Asks what to choose.
     *
     * @param signalen ids of what is ticked
     * @param go takes what was chosen, as the step reads it, and the same in words that begin a line, such as “Thema Wonen”
     */
    void ask(Set<Long> signalen, BiConsumer<String, String> go);

    /** Why signalen stayed as they are. */
    default String refused(int count) {
        return I18NProvider.translate("batch.refused", count);
    }
}
