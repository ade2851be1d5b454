package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.reactie.LezingVraagData;
import nl.eenoverheid.ui.AskDialog;

/** Asks who is asked what about a reading, and which alinea's of it they may read. */
final class LezingVraag {
    private final CheckboxGroup<AlineaDetail> alineas =
            new CheckboxGroup<>(I18NProvider.translate("reactie.field.alineas"));
    private final int seen;
    private final VraagFields fields;
    private final AskDialog dialog;

    /**
     * Makes the dialog.
     *
     * @param seen the version of the reading that these alinea's are
     */
    LezingVraag(List<AlineaDetail> all, int seen, Clock clock, Consumer<LezingVraagData> ask) {
        this.seen = seen;
        alineas.setHelperText(I18NProvider.translate("reactie.field.alineas.help"));
        alineas.setItems(all);
        alineas.setItemLabelGenerator(AlineaDetail::tekst);
        alineas.select(all);
        alineas.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        alineas.addClassName("reactie-alineas");
        fields = new VraagFields(alineas, clock);
        dialog = AskDialog.of(
                        I18NProvider.translate("reactie.ask.lezing"),
                        I18NProvider.translate("reactie.ask.verb"),
                        fields.byName(),
                        () -> ask.accept(data()))
                .with(new Paragraph(I18NProvider.translate("reactie.ask.lezing.text")))
                .with(fields.components());
    }

    void open() {
        dialog.open();
    }

    private LezingVraagData data() {
        return new LezingVraagData(
                fields.wie(),
                fields.email(),
                fields.vraag(),
                seen,
                alineas.getValue().stream().map(AlineaDetail::id).collect(Collectors.toSet()),
                fields.uiterlijk());
    }
}
