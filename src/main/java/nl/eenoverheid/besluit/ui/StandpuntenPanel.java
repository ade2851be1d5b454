package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.Doorgeefwijze;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntRegel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Where each organisation stands, where it stood before, and while it is prepared the way to say so. */
final class StandpuntenPanel extends Composite<Panel> {
    /** More that are silent than these stand together in one row. */
    private static final int MOST_SILENT = 4;

    private final transient BesluitDetail besluit;
    private final transient @Nullable BesliswijzeDetail wijze;
    private final transient BesluitActions actions;

    StandpuntenPanel(BesluitDetail besluit, @Nullable BesliswijzeDetail wijze, BesluitActions actions) {
        this.besluit = besluit;
        this.wijze = wijze;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("besluit-standpunten");
        rows.getElement().setAttribute("role", "list");
        List<OrganisatieStandpunt> silent = silent();
        besluit.standpunten().stream()
                .filter(each -> silent.size() <= MOST_SILENT || !silent.contains(each))
                .sorted(Comparator.comparing(each -> !isOwn(each)))
                .forEach(each -> rows.add(row(each)));
        if (silent.size() > MOST_SILENT) {
            rows.add(together(silent));
        }
        Panel panel = new Panel(getTranslation("besluit.standpunten.title"), rows);
        if (besluit.isPrepared() && besluit.canSpeakForOthers()) {
            Button other = new Button(
                    getTranslation("besluit.standpunten.voegToe"),
                    event -> StandpuntDialogs.ofOther(besluit, actions).open());
            other.addThemeVariants(ButtonVariant.TERTIARY);
            other.addClassName("besluit-voeg-toe");
            panel.add(other);
        }
        return panel;
    }

    /** Other organisations of which nothing is known. */
    private List<OrganisatieStandpunt> silent() {
        return besluit.standpunten().stream()
                .filter(each -> each.last() == null && !isOwn(each))
                .toList();
    }

    private ListItem together(List<OrganisatieStandpunt> silent) {
        return new ListItem(
                BesluitTexts.badge(this, Standpunt.NOG_NIET, besluit.isPrepared()),
                new Prose(silent.stream().map(OrganisatieStandpunt::naam).collect(Collectors.joining(", "))));
    }

    private boolean isOwn(OrganisatieStandpunt of) {
        return of.organisatie().equals(besluit.eigen());
    }

    private ListItem row(OrganisatieStandpunt of) {
        Div line = new Div(new H3(of.naam()), BesluitTexts.badge(this, of.standpunt(), besluit.isPrepared()));
        line.addClassName("eo-line");
        ListItem row = new ListItem(line);
        if (wijze != null && !wijze.regels().partijen().contains(of.organisatie())) {
            row.add(BesluitTexts.soft(getTranslation("besluit.standpunten.nietGevraagd")));
        }
        StandpuntRegel last = of.last();
        if (last != null) {
            addWords(line, row, last);
        }
        if (of.regels().size() > 1) {
            row.add(before(of.regels().subList(1, of.regels().size())));
        }
        boolean own = isOwn(of);
        if (besluit.isPrepared() && (own ? besluit.canWrite() : besluit.canSpeakForOthers())) {
            row.add(speak(of, own));
        }
        return row;
    }

    private void addWords(Div line, ListItem row, StandpuntRegel last) {
        if (besluit.isPrepared() && last.standpunt() != Standpunt.NOG_NIET && last.tekst() < besluit.tekst()) {
            line.add(new StatusBadge(Tone.WARN, "!", getTranslation("besluit.standpunten.eerdereTekst")));
        }
        if (last.isUnconfirmed()) {
            line.add(new StatusBadge(
                    Tone.WARN,
                    "?",
                    getTranslation("besluit.standpunten.onbevestigd" + (besluit.isPrepared() ? "" : ".dicht"))));
        }
        if (!last.reden().isEmpty()) {
            row.add(new Prose(last.reden()));
        }
        if (!last.minderheid().isEmpty()) {
            row.add(new Quote(last.minderheid()));
        }
        row.add(BesluitTexts.soft(who(last)));
        Doorgeefwijze how = last.doorgifte().hoe();
        LocalDate day = last.doorgifte().op();
        if (how != null && day != null) {
            row.add(BesluitTexts.soft(getTranslation(
                    "besluit.standpunten.doorgegeven." + how.name(),
                    last.doorgifte().door(),
                    Dates.day(day, getLocale()))));
        }
    }

    private Component speak(OrganisatieStandpunt of, boolean own) {
        String key = own ? (of.last() == null ? "geef" : "wijzig") : "namens.knop";
        Button speak = new Button(
                getTranslation("besluit.standpunten." + key),
                event -> StandpuntDialogs.of(besluit, of, actions).open());
        if (!own) {
            speak.addThemeVariants(ButtonVariant.TERTIARY);
            speak.setAriaLabel(getTranslation("besluit.standpunten.namens", of.naam()));
        }
        return speak;
    }

    private Component before(List<StandpuntRegel> earlier) {
        Timeline timeline = new Timeline();
        earlier.forEach(each -> timeline.add(
                who(each),
                getTranslation("besluit.standpunt." + each.standpunt().name())
                        + (each.reden().isEmpty() ? "" : ": " + each.reden())));
        Details details = new Details(getTranslation("besluit.standpunten.eerder", earlier.size()), timeline);
        details.addClassName("besluit-eerder");
        return details;
    }

    private String who(StandpuntRegel regel) {
        String day = Dates.day(Dates.dayOf(regel.op()), getLocale());
        return regel.door().isEmpty()
                ? getTranslation("besluit.standpunten.door", regel.wie(), day)
                : getTranslation("besluit.standpunten.doorAnder", regel.wie(), regel.door(), day);
    }
}
