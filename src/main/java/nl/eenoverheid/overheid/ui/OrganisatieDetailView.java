package nl.eenoverheid.overheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieDetail;
import nl.eenoverheid.overheid.OrganisatieFilter;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.OverheidRoutes;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One government: what it is, with whom it shares territory, and in what it takes part. */
class OrganisatieDetailView extends Div {
    private final transient OrganisatieDetail shown;
    private final FactList facts = new FactList();

    OrganisatieDetailView(OrganisatieDetail shown, List<BestuursorgaanNaam> organen, Component rsin) {
        this.shown = shown;
        addClassName("eo-col");
        addFacts();
        facts.add(getTranslation("overheid.fact.rsin"), rsin);
        add(new Panel(shown.naam(), kind(), facts), bodies(organen));
        if (!shown.gebieden().isEmpty()) {
            addTerritory();
        }
        if (shown.soort() == OrganisatieSoort.REGELING || !shown.deelnemingen().isEmpty()) {
            add(new DeelnemingenView(shown));
        }
    }

    private Component kind() {
        return new Paragraph(new StatusBadge(Tone.ACCENT, "", getTranslation("overheid.soort." + shown.soort())));
    }

    private Panel bodies(List<BestuursorgaanNaam> organen) {
        UnorderedList names = new UnorderedList();
        organen.forEach(orgaan -> names.add(new ListItem(orgaan.naam())));
        Panel panel = new Panel(getTranslation("overheid.organen.title"), names);
        organen.stream()
                .map(BestuursorgaanNaam::bron)
                .distinct()
                .map(bron -> note(getTranslation("overheid.bron", bron)))
                .forEach(panel::add);
        return panel;
    }

    private void addFacts() {
        addFact("officieleNaam", shown.officieleNaam().equalsIgnoreCase(shown.naam()) ? null : shown.officieleNaam());
        if (shown.provincie() != null) {
            facts.add(getTranslation("overheid.fact.provincie"), link(shown.provincie()));
        }
        addInhabitants();
        addFact(
                "stedelijkheid",
                shown.stedelijkheid() == null
                        ? null
                        : getTranslation("overheid.stedelijkheid." + shown.stedelijkheid()));
        addRegion(shown.regio());
        addArrangement(shown.regeling());
        addFact("tooi", shown.tooiCode());
        addFact("cbs", shown.cbsCode());
    }

    private void addInhabitants() {
        OrganisatieDetail.Inwoners inwoners = shown.inwoners();
        if (inwoners != null) {
            String source = inwoners.bron() == null
                    ? getTranslation("overheid.inwoners.som")
                    : getTranslation("overheid.inwoners.bron", inwoners.bron());
            Span number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(inwoners.aantal()));
            facts.add(getTranslation("overheid.fact.inwoners"), new Div(number, soft(source)));
        }
    }

    private void addRegion(@Nullable RegioNaam regio) {
        if (regio != null) {
            String path = OverheidRoutes.list(OrganisatieFilter.ALL.toggled(regio.id()));
            facts.add(getTranslation("overheid.fact.regio"), new PathLink(path, regio.naam()));
        }
    }

    private void addArrangement(OrganisatieDetail.@Nullable Regeling regeling) {
        if (regeling != null) {
            addFact("domein", regeling.domein());
            addFact("cvdr", regeling.cvdr());
        }
    }

    private void addFact(String name, @Nullable String value) {
        if (value != null) {
            facts.add(getTranslation("overheid.fact." + name), value);
        }
    }

    private void addTerritory() {
        if (shown.soort() == OrganisatieSoort.PROVINCIE) {
            add(new Panel(
                    getTranslation("overheid.gebied.PROVINCIE"),
                    links(shown.gebieden().stream().map(OrganisatieDetail.Gebied::organisatie))));
            return;
        }
        String title = getTranslation("overheid.gebied." + shown.soort());
        TableCard table = new TableCard(
                        title,
                        List.of(
                                getTranslation("overheid.gebied.wie." + shown.soort()),
                                getTranslation("overheid.gebied.aandeel." + shown.soort())))
                .numbers(1);
        shown.gebieden().forEach(each -> table.row(link(each.organisatie()), new Span(share(each))));
        add(new Panel(title, table, note(getTranslation("overheid.gebied.bron." + shown.soort()))));
    }

    private String share(OrganisatieDetail.Gebied gebied) {
        if (gebied.aandeel() == null) {
            return getTranslation("overheid.gebied.onbekend");
        }
        return gebied.kleinerDanEen()
                ? getTranslation("overheid.gebied.kleiner")
                : getTranslation("overheid.gebied.procent", gebied.aandeel());
    }

    static PathLink link(OrganisatieNaam organisatie) {
        return new PathLink(OverheidRoutes.detail(organisatie.id()), organisatie.naam());
    }

    static Div links(Stream<OrganisatieNaam> organisaties) {
        Div links = new Div();
        links.addClassName("overheid-links");
        organisaties.map(OrganisatieDetailView::link).forEach(links::add);
        return links;
    }

    static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("eo-soft");
        return note;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassNames("eo-soft", "overheid-bron");
        return soft;
    }
}
