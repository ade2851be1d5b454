package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.StaleDialog;

/**
 * Writes one text that several people may write. The number of the version that it is based on is kept with the draft:
 * a draft that comes back later is still known to be based on what was there then.
 */
final class TextForm extends Div {
    private final TextArea area;
    private final TextField seen = new TextField();
    private final DraftKeeper draft;
    private final transient Supplier<Numbered> latest;
    private final transient ObjIntConsumer<String> save;
    private final transient Runnable done;

    /**
     * Makes the form, filled with the text as it is now.
     *
     * @param draftKey under which it is kept on the device
     * @param latest reads the text that is stored now
     * @param save stores a text on top of the version with a number
     * @param done closes the form
     */
    TextForm(
            String draftKey,
            String label,
            String help,
            Supplier<Numbered> latest,
            ObjIntConsumer<String> save,
            Runnable done) {
        this.latest = latest;
        this.save = save;
        this.done = done;
        Numbered start = latest.get();
        area = new TextArea(label);
        area.setHelperText(help);
        area.setValue(start.tekst());
        seen.setValue(Integer.toString(start.nummer()));
        seen.getElement().setAttribute("hidden", true).setAttribute("aria-hidden", "true");
        draft = DraftKeeper.keep(draftKey, area, seen);
        Button store = new Button(getTranslation("duiding.text.save"), click -> submit());
        store.addThemeName("primary");
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            draft.clear();
            done.run();
        });
        Div line = new Div(store, cancel, draft);
        line.addClassName("eo-line");
        addClassName("eo-col");
        add(area, seen, line);
    }

    /** Puts the cursor in the text. */
    void focus() {
        area.focus();
    }

    private void submit() {
        try {
            save.accept(area.getValue(), number());
            draft.clear();
            done.run();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, Map.of("tekst", area));
        } catch (Stale stale) {
            showBoth();
        }
    }

    private void showBoth() {
        Numbered theirs = latest.get();
        if (theirs.tekst().equals(area.getValue())) {
            draft.clear();
            done.run();
            return;
        }
        new StaleDialog(() -> {
                    seen.setValue(Integer.toString(theirs.nummer()));
                    submit();
                })
                .text(area.getLabel(), area.getValue(), theirs.tekst(), area::setValue)
                .open();
    }

    /** What came back from the device is not to be trusted: anything odd counts as older than everything. */
    private int number() {
        String text = seen.getValue();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** A text with the number of its version. */
    record Numbered(int nummer, String tekst) {}
}
