package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.Beslismethode;
import nl.eenoverheid.besluit.BesliswijzeData;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.Meerderheid;
import nl.eenoverheid.besluit.Onthouding;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.besluit.Spelregels;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Asks how a besluit comes about, and whom to ask, with only the rules that the method needs. */
final class MethodeDialog {
    private final BesluitDetail besluit;
    private final BesluitActions actions;
    private final Choice<Beslismethode> methode = choice("methode", "beslismethode", Beslismethode.values());
    private final MultiSelectComboBox<OrganisatieNaam> partijen = FieldTexts.manyField(text("partijen"));
    private final ComboBox<OrganisatieNaam> beslisser = new ComboBox<>(text("beslisser"));
    private final IntegerField quorum = new IntegerField(text("quorum"));
    private final Choice<Meerderheid> meerderheid = choice("meerderheid", "meerderheid", Meerderheid.values());
    private final Choice<Onthouding> onthouding = choice("onthouding", "onthouding", Onthouding.values());
    private final Checkbox redenAltijd = new Checkbox(text("redenAltijd"));
    private final DatePicker sluitOp = FieldTexts.dateField(text("sluitOp"));
    private final TextArea reden = new TextArea(text("reden"));

    private MethodeDialog(BesluitDetail besluit, BesluitActions actions) {
        this.besluit = besluit;
        this.actions = actions;
        List<OrganisatieNaam> all = actions.organisaties();
        partijen.setItems(all);
        partijen.setItemLabelGenerator(OrganisatieNaam::naam);
        partijen.setHelperText(text("partijen.example"));
        beslisser.setItems(all);
        beslisser.setItemLabelGenerator(OrganisatieNaam::naam);
        quorum.setHelperText(text("quorum.example"));
        quorum.setMin(1);
        quorum.setStepButtonsVisible(true);
        sluitOp.setHelperText(text("sluitOp.example"));
        sluitOp.setMin(actions.today());
        reden.setHelperText(text("reden.example"));
        reden.setVisible(!besluit.isSilent());
        meerderheid.setValue(Meerderheid.GEWOON);
        onthouding.setValue(Onthouding.TELT_NIET);
        methode.addValueChangeListener(event -> follow(event.getValue()));
        follow(null);
    }

    static ActDialog of(BesluitDetail besluit, @Nullable BesliswijzeDetail wijze, BesluitActions actions) {
        var dialog = new MethodeDialog(besluit, actions);
        dialog.ask(
                wijze == null
                        ? besluit.standpunten().stream()
                                .map(OrganisatieStandpunt::organisatie)
                                .collect(Collectors.toSet())
                        : wijze.regels().partijen());
        if (wijze != null) {
            dialog.show(wijze);
        }
        return dialog.dialog();
    }

    private void ask(Set<OrganisatieId> asked) {
        partijen.setValue(actions.organisaties().stream()
                .filter(each -> asked.contains(each.id()))
                .collect(Collectors.toSet()));
    }

    private void show(BesliswijzeDetail wijze) {
        Spelregels regels = wijze.regels();
        methode.setValue(regels.methode());
        meerderheid.setValue(regels.meerderheid());
        onthouding.setValue(regels.onthouding());
        redenAltijd.setValue(wijze.redenAltijd());
        sluitOp.setMin(null);
        sluitOp.setValue(wijze.sluitOp());
        if (regels.quorum() != regels.methode().usualQuorum(regels.partijen().size())) {
            quorum.setValue(regels.quorum());
        }
        actions.organisaties().stream()
                .filter(each -> each.id().equals(regels.beslisser()))
                .forEach(beslisser::setValue);
    }

    private void follow(@Nullable Beslismethode chosen) {
        methode.setHelperText(
                chosen == null ? "" : I18NProvider.translate("besluit.beslismethode." + chosen.name() + ".uitleg"));
        beslisser.setVisible(chosen != null && chosen.hasDecider());
        quorum.setVisible(chosen != null && chosen.hasQuorum());
        meerderheid.setVisible(chosen == Beslismethode.MEERDERHEID);
        onthouding.setVisible(chosen != null && chosen.weighsAbstention());
    }

    private ActDialog dialog() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("methode", methode);
        fields.put("partijen", partijen);
        fields.put("beslisser", beslisser);
        fields.put("quorum", quorum);
        fields.put("sluitOp", sluitOp);
        fields.put("reden", reden);
        return new ActDialog(
                text("title"),
                text("verb"),
                "besluit-" + besluit.id() + "-methode",
                fields,
                () -> actions.choose(besluit, data()),
                methode,
                partijen,
                beslisser,
                meerderheid,
                quorum,
                onthouding,
                redenAltijd,
                sluitOp,
                reden);
    }

    private BesliswijzeData data() {
        OrganisatieNaam decider = beslisser.getValue();
        return new BesliswijzeData(
                methode.getValue(),
                partijen.getValue().stream().map(OrganisatieNaam::id).collect(Collectors.toSet()),
                quorum.getValue(),
                Objects.requireNonNullElse(meerderheid.getValue(), Meerderheid.GEWOON),
                Objects.requireNonNullElse(onthouding.getValue(), Onthouding.TELT_NIET),
                redenAltijd.getValue(),
                decider == null ? null : decider.id(),
                sluitOp.getValue(),
                reden.getValue());
    }

    private static <T extends Enum<T>> Choice<T> choice(String label, String texts, T[] values) {
        return new Choice<>(
                text(label), List.of(values), each -> I18NProvider.translate("besluit." + texts + "." + each.name()));
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.methode." + name);
    }
}
