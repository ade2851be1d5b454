package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Quote;
import org.jspecify.annotations.Nullable;

/** Says how a signaal is in one's own organisation: arrow keys choose, Enter keeps it. */
final class MerkDialog extends Dialog {
    private final Choice<Merk> merk;
    private final TextField woorden = new TextField(getTranslation("duiding.mark.woorden"));
    private final transient Marking save;

    /**
     * Makes the dialog.
     *
     * @param said what was said before, null when nothing was
     * @param history shows who said what of it
     * @param next goes on with a signaal that has no mark yet, empty when there is none
     */
    MerkDialog(
            DuidingDetail.Rij rij,
            String organisatie,
            DuidingDetail.@Nullable Gemerkt said,
            Marking save,
            Runnable history,
            Optional<Runnable> next) {
        this.save = save;
        setHeaderTitle(getTranslation("duiding.mark.title", organisatie));
        addClassName("duiding-dialog");
        merk = new Choice<>(
                getTranslation("duiding.mark.label"),
                List.of(Merk.values()),
                each -> getTranslation("duiding.merk." + each));
        woorden.setHelperText(getTranslation("duiding.mark.woorden.example"));
        woorden.setMaxLength(DuidingData.LONGEST_WORDS);
        woorden.setValueChangeMode(ValueChangeMode.EAGER);
        woorden.setWidthFull();
        if (said != null) {
            merk.setValue(said.merk());
            woorden.setValue(said.woorden());
        }
        NativeButton who = new NativeButton(getTranslation("duiding.merken.show"), click -> history.run());
        who.addClassName("eo-linklike");
        Div content = new Div(new Quote(rij.kop()), merk, woorden, who);
        content.addClassName("eo-col");
        content.getElement()
                .addEventListener("keydown", event -> submit(() -> {}))
                .setFilter("event.key === 'Enter' && event.target.localName === 'input' && !event.isComposing");
        add(content);
        addButtons(said, next);
        merk.addAttachListener(attached -> focusWhenShown());
    }

    /** A dialog takes the focus itself while it opens, so the answers get it after that. */
    private void focusWhenShown() {
        getElement()
                .executeJs(
                        "const focus = () => setTimeout(() =>"
                                + " ($0.querySelector('input:checked') ?? $0.querySelector('input'))?.focus());"
                                + "this.$?.overlay?.addEventListener('vaadin-overlay-open', focus, {once: true}); focus();",
                        merk.getElement());
    }

    private void addButtons(DuidingDetail.@Nullable Gemerkt said, Optional<Runnable> next) {
        if (said != null) {
            Button clear = new Button(getTranslation("duiding.mark.clear"), click -> {
                save.mark(null, "");
                close();
            });
            clear.addThemeName("tertiary");
            getFooter().add(clear);
        }
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()));
        next.ifPresent(then -> getFooter().add(new Button(getTranslation("duiding.mark.next"), click -> submit(then))));
        Button keep = new Button(getTranslation("duiding.mark.save"), click -> submit(() -> {}));
        keep.addThemeName("primary");
        getFooter().add(keep);
    }

    private void submit(Runnable then) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("merk", merk);
        fields.put("woorden", woorden);
        InputErrors.clear(fields.values());
        try {
            if (merk.getValue() == null) {
                throw new InvalidInput("merk", "shared.input.choose");
            }
            save.mark(merk.getValue(), woorden.getValue());
            close();
            then.run();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        }
    }

    /** Keeps what is said; null takes it back. */
    interface Marking {
        void mark(@Nullable Merk merk, String woorden);
    }
}
