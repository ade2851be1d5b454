package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.bestuursafspraak.AfspraakData;
import nl.eenoverheid.bestuursafspraak.AfspraakDetail;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;

/** What stands beside the words of an agreement: facts, who takes part, what happened. */
final class AfspraakSide {
    private AfspraakSide() {}

    static Panel facts(AfspraakDetail afspraak, Locale locale) {
        AfspraakData data = afspraak.data();
        FactList facts = new FactList();
        if (data.soort() != null) {
            facts.add(text("fact.soort"), AfspraakTexts.name(data.soort()));
        }
        facts.add(text("fact.op"), AfspraakTexts.agreed(data.overeengekomenOp(), data.alleenJaar(), locale));
        facts.add(text("fact.term"), AfspraakTexts.term(data.vanaf(), data.tot(), data.alleenJaar(), locale));
        if (afspraak.wordtOpgezegd() && data.tot() != null) {
            facts.add(
                    text("fact.opgezegd"),
                    text("fact.opgezegd.per", Dates.date(data.tot().plusDays(1), locale)));
        }
        if (afspraak.opvolger() != null) {
            facts.add(text("fact.opvolger"), link(afspraak.opvolger()));
        }
        if (!afspraak.voorgangers().isEmpty()) {
            facts.add(text("fact.voorgangers"), links(afspraak.voorgangers()));
        }
        facts.add(text("fact.bron"), source(data));
        if (afspraak.plek() != null) {
            facts.add(
                    text("fact.dossier"),
                    new PathLink(
                            DossierRoutes.detail(afspraak.plek().dossier().value()),
                            afspraak.plek().naam()));
        }
        return new Panel(text("facts"), facts);
    }

    static Panel parties(AfspraakDetail afspraak) {
        UnorderedList list = new UnorderedList();
        list.addClassName("afspraak-partijen");
        afspraak.partijen().forEach(each -> list.add(new ListItem(each.naam())));
        if (!afspraak.data().overigePartijen().isEmpty()) {
            list.add(new ListItem(new Prose(afspraak.data().overigePartijen())));
        }
        return new Panel(
                text("parties"),
                list.getChildren().findAny().isPresent() ? list : AfspraakTexts.soft(text("parties.none")));
    }

    static Panel history(AfspraakDetail afspraak, Locale locale) {
        Timeline timeline = new Timeline();
        afspraak.stappen()
                .forEach(stap -> timeline.add(
                        Dates.moment(stap.op(), locale),
                        new Div(
                                new Prose(text(
                                        "history.who",
                                        stap.wie(),
                                        stap.organisatie(),
                                        text("afspraakStapSoort." + stap.soort().name()))),
                                new Prose(stap.waarom()))));
        return Panel.quiet(
                text("history"), afspraak.stappen().isEmpty() ? AfspraakTexts.soft(text("history.none")) : timeline);
    }

    private static Component source(AfspraakData data) {
        if (data.link().isEmpty()) {
            return new Prose(data.bron().isEmpty() ? text("fact.bron.none") : data.bron());
        }
        Anchor anchor = new Anchor(data.link(), data.bron().isEmpty() ? data.link() : data.bron(), AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private static Component links(List<AfspraakDetail.Schakel> chain) {
        Div links = new Div();
        links.addClassName("eo-col");
        chain.forEach(each -> links.add(link(each)));
        return links;
    }

    private static PathLink link(AfspraakDetail.Schakel schakel) {
        return new PathLink(AfspraakRoutes.detail(schakel.id()), schakel.titel());
    }
}
