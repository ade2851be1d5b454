package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.bezoek.BezoekChoice;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.PersonalDataGuard;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** The fields of a signaal: three questions first, the rest when there is time. */
final class SignaalForm extends Div {
    /** Milliseconds without a key. */
    private static final int REST = 700;

    private final TextArea ervaren = area("ervaren");
    private final TextArea dwars = area("dwars");
    private final TextArea zelf = area("zelf");
    private final Choice<SignaalSoort> soort = new Choice<>(
            getTranslation("signaal.field.soort"),
            List.of(SignaalSoort.values()),
            each -> getTranslation("signaal.soort." + each.name()));
    private final PlaatsFields plaats;
    private final PromiseFields promise;
    private final Select<WerkruimteListItem> werkruimte = new Select<>();

    private final TextArea woorden = area("woorden");
    private final TextArea gehoord = area("gehoord");
    private final TextArea gevoeld = area("gevoeld");
    private final TextArea beleefd = area("beleefd");
    private final DatePicker gehoordOp = FieldTexts.dateField(getTranslation("signaal.field.gehoordOp"));
    private final ComboBox<Keuze> aanleiding = new ComboBox<>(getTranslation("signaal.field.aanleiding"));
    private final AanvullingFields aanvulling;
    private final IntegerField mensen = new IntegerField(getTranslation("signaal.field.mensen"));
    private final TextField namens = new TextField(getTranslation("signaal.field.namens"));
    private final LabelField labels;
    private final Details more;
    private @Nullable BezoekField bezoek;

    SignaalForm(List<WerkruimteListItem> werkruimten, NoterenKeuzes keuzes, LocalDate today) {
        plaats = new PlaatsFields(keuzes.plaatsen());
        aanvulling = new AanvullingFields(keuzes);
        labels = new LabelField(keuzes.labels());
        promise = new PromiseFields(today);
        addClassName("eo-form");
        werkruimte.setLabel(getTranslation("signaal.field.werkruimte"));
        werkruimte.setItems(werkruimten);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        if (werkruimten.stream().anyMatch(each -> each.ouder() != null)) {
            werkruimte.setHelperText(getTranslation("signaal.field.werkruimte.help"));
        }
        if (werkruimten.size() == 1) {
            werkruimte.setValue(werkruimten.getFirst());
        }
        choices(aanleiding, keuzes.aanleidingen());
        gehoordOp.setMax(today);
        gehoordOp.setValue(today);
        namens.setHelperText(getTranslation("signaal.field.namens.example"));
        PersonalDataGuard.on(namens);
        more = new Details(getTranslation("signaal.field.more"), rest());
        add(ervaren, dwars, zelf, soort, plaats, promise, werkruimte, more);
    }

    private Component rest() {
        Div when = new Div(gehoordOp, aanleiding);
        when.addClassName("eo-pair");
        Div who = new Div(mensen, namens);
        who.addClassName("eo-pair");
        Div rest = new Div(aanvulling, labels, woorden, gehoord, gevoeld, beleefd, when, who);
        rest.addClassName("eo-form");
        return rest;
    }

    /** Starts with the werkruimte that the screens are narrowed to, and the caller's own municipality. */
    void propose(@Nullable WerkruimteId narrowed, @Nullable Long eigenGemeente) {
        if (narrowed != null) {
            chooseWerkruimte(narrowed);
        }
        plaats.propose(eigenGemeente == null ? null : new OrganisatieId(eigenGemeente), "");
    }

    /**
     * Adds the choice of the bezoek during which it was heard; first of all for who is outside for one now. The place and
     * the werkruimte of that one are filled in.
     */
    void during(BezoekField field, Optional<BezoekId> asked) {
        bezoek = field;
        Optional<BezoekChoice> now = field.propose(asked);
        addComponentAtIndex(now.isPresent() ? 0 : indexOf(werkruimte), field);
        now.ifPresent(this::startFrom);
        field.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(chosen -> change.isFromClient())
                .ifPresent(this::startFrom));
    }

    private void startFrom(BezoekChoice chosen) {
        chooseWerkruimte(new WerkruimteId(chosen.werkruimteId()));
        plaats.propose(chosen.gemeente(), chosen.kern());
    }

    /** Adds the choice of the bezoek during which a signaal that is there already was heard. */
    void during(BezoekField field, @Nullable BezoekId known) {
        bezoek = field;
        field.show(known);
        addComponentAtIndex(indexOf(werkruimte), field);
    }

    /** Shows a signaal that is there already; its werkruimte stays what it is. */
    void show(SignaalData data) {
        ervaren.setValue(data.ervaren());
        dwars.setValue(data.dwars());
        zelf.setValue(data.zelf());
        soort.setValue(data.soort());
        plaats.show(data);
        promise.show(data.antwoord());
        woorden.setValue(data.woorden());
        gehoord.setValue(data.gehoord());
        gevoeld.setValue(data.gevoeld());
        beleefd.setValue(data.beleefd());
        gehoordOp.setValue(data.gehoordOp());
        choose(aanleiding, data.aanleiding());
        aanvulling.show(data.thema(), data.aanvulling());
        mensen.setValue(data.aantalMensen());
        namens.setValue(data.namens());
        labels.show(data.labels());
        if (data.werkruimte() != null) {
            chooseWerkruimte(data.werkruimte());
        }
        werkruimte.setReadOnly(true);
        more.setOpened(true);
    }

    SignaalData data() {
        return new SignaalData(
                werkruimte.getValue() == null
                        ? null
                        : new WerkruimteId(werkruimte.getValue().id()),
                soort.getValue(),
                woorden.getValue(),
                ervaren.getValue(),
                dwars.getValue(),
                zelf.getValue(),
                gehoord.getValue(),
                gevoeld.getValue(),
                beleefd.getValue(),
                gehoordOp.getValue(),
                mensen.getValue(),
                aanleiding.getValue() == null ? null : aanleiding.getValue().id(),
                aanvulling.thema(),
                plaats.gemeente(),
                plaats.kern().getValue(),
                namens.getValue(),
                labels.getValue(),
                promise.value(),
                bezoek == null ? null : bezoek.chosen(),
                aanvulling.value().withPunt(plaats.punt()));
    }

    ContactData contact() {
        return promise.contact();
    }

    /** Tells what people experience, what bothers them, what they do and said, each time that the one who writes rests. */
    void whenTyped(Consumer<String> told) {
        List<TextArea> said = List.of(ervaren, dwars, zelf, woorden);
        for (TextArea area : said) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(REST);
            area.addValueChangeListener(
                    event -> told.accept(said.stream().map(TextArea::getValue).collect(Collectors.joining("\n"))));
        }
    }

    /** What is typed, for keeping on the device. */
    Component[] typed() {
        return Stream.concat(
                        Stream.of(
                                ervaren, dwars, zelf, soort, plaats.kern(), woorden, gehoord, gevoeld, beleefd, namens),
                        plaats.typed())
                .toArray(Component[]::new);
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("ervaren", ervaren);
        fields.put("dwars", dwars);
        fields.put("zelf", zelf);
        fields.put("soort", soort);
        fields.putAll(plaats.fields());
        fields.putAll(promise.fields());
        if (bezoek != null) {
            fields.put("bezoek", bezoek);
        }
        fields.put("werkruimte", werkruimte);
        fields.put("woorden", woorden);
        fields.put("gehoord", gehoord);
        fields.put("gevoeld", gevoeld);
        fields.put("beleefd", beleefd);
        fields.put("gehoordOp", gehoordOp);
        fields.put("aantalMensen", mensen);
        fields.put("namens", namens);
        fields.put("labels", labels);
        fields.putAll(aanvulling.fields());
        return fields;
    }

    /** Says once, after saving, what still leads to a person. */
    void remind() {
        PersonalDataGuard.remind(ervaren, dwars, zelf, plaats.kern(), woorden, gehoord, gevoeld, beleefd, namens);
        PersonalDataGuard.remind(aanvulling.fields().values().toArray(TextArea[]::new));
    }

    /** Opens what is folded away, so that a problem there can be seen. */
    void openMore() {
        more.setOpened(true);
        plaats.open();
    }

    /** Puts the texts that differ beside each other. */
    void compare(SignaalData theirs, StaleDialog dialog) {
        compare(dialog, ervaren, theirs.ervaren());
        compare(dialog, dwars, theirs.dwars());
        compare(dialog, zelf, theirs.zelf());
        compare(dialog, woorden, theirs.woorden());
        compare(dialog, gehoord, theirs.gehoord());
        compare(dialog, gevoeld, theirs.gevoeld());
        compare(dialog, beleefd, theirs.beleefd());
        plaats.compare(theirs, dialog);
        if (soort.getValue() != null && theirs.soort() != null) {
            dialog.value(
                    soort.getLabel(),
                    soort.getValue(),
                    theirs.soort(),
                    each -> getTranslation("signaal.soort." + each.name()),
                    soort::setValue);
        }
    }

    private static void compare(StaleDialog dialog, TextArea mine, String theirs) {
        dialog.text(mine.getLabel(), mine.getValue(), theirs, mine::setValue);
    }

    private void chooseWerkruimte(WerkruimteId id) {
        werkruimte
                .getListDataView()
                .getItems()
                .filter(each -> each.id() == id.value())
                .findFirst()
                .ifPresent(werkruimte::setValue);
    }

    private static void choose(ComboBox<Keuze> box, @Nullable Long id) {
        box.getListDataView()
                .getItems()
                .filter(each -> id != null && each.id() == id)
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void choices(ComboBox<Keuze> box, List<Keuze> items) {
        box.setItems(items.stream().filter(Keuze::actief).toList());
        box.setItemLabelGenerator(each -> SignaalTexts.name(each, getLocale()));
        box.setClearButtonVisible(true);
    }

    private TextArea area(String name) {
        TextArea area = new TextArea(getTranslation("signaal.field." + name));
        area.setHelperText(getTranslation("signaal.field." + name + ".example"));
        area.setMinRows(2);
        return PersonalDataGuard.on(area);
    }
}
