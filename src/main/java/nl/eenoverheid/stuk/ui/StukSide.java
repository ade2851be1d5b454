package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenoverheid.stuk.StukDetail;
import nl.eenoverheid.stuk.StukRegel;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukStapSoort;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.Timeline;

/** What stands beside a document: its versions and what was done with it. */
final class StukSide {
    private StukSide() {}

    static Component facts(StukDetail stuk, StukDetail.Versie versie, Locale locale) {
        FactList facts = new FactList()
                .add(
                        StukTexts.text("field.soort"),
                        StukTexts.soort(Objects.requireNonNull(stuk.data().soort())))
                .add(
                        StukTexts.text("field.datum"),
                        Dates.date(Objects.requireNonNull(stuk.data().datum()), locale))
                .add(StukTexts.text("field.auteur"), StukTexts.auteur(stuk.auteur()))
                .add(
                        StukTexts.text("facts.bestand"),
                        versie.naam() + "\n" + StukTexts.bestand(versie.bestand(), versie.grootte()))
                .add(
                        StukTexts.text("facts.door"),
                        StukTexts.text(
                                "by",
                                versie.wie(),
                                versie.organisatie(),
                                Dates.date(Dates.dayOf(versie.op()), locale)));
        if (!versie.weggehaald().isEmpty()) {
            facts.add(
                    StukTexts.text("facts.weggehaald"),
                    versie.weggehaald().stream()
                            .sorted()
                            .map(each -> I18NProvider.translate("inhoud.weggehaald." + each.name()))
                            .collect(Collectors.joining(", ")));
        }
        Panel panel = new Panel(StukTexts.text("facts.title"), facts);
        if (versie.isOpen()) {
            StukTexts.check(versie.controle()).ifPresent(panel::add);
        }
        return panel;
    }

    static Component versions(StukDetail stuk, StukDetail.Versie open, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("stuk-versions");
        list.getElement().setAttribute("role", "list");
        for (StukDetail.Versie versie : stuk.versies()) {
            boolean now = versie == stuk.nu();
            String path = StukRoutes.detail(stuk.id().value());
            PathLink link = new PathLink(
                    now ? path : path + "?" + StukView.VERSIE + "=" + versie.nummer(),
                    StukTexts.text(now ? "versie.now" : "versie", versie.nummer()));
            link.setCurrent(versie == open);
            ListItem item = new ListItem(link);
            if (!versie.notitie().isEmpty()) {
                item.add(new Prose(versie.notitie()));
            }
            item.add(StukTexts.soft(StukTexts.text(
                    "by", versie.wie(), versie.organisatie(), Dates.date(Dates.dayOf(versie.op()), locale))));
            list.add(item);
        }
        return new Panel(StukTexts.text("versies.title", stuk.versies().size()), list);
    }

    static Component course(List<StukRegel> regels, Locale locale) {
        Timeline timeline = new Timeline();
        for (StukRegel regel : regels) {
            Div words = new Div(new Prose(StukTexts.text(
                    "regel",
                    regel.wie(),
                    regel.organisatie(),
                    StukTexts.text("stukStapSoort." + regel.soort().name()))));
            if (!regel.toelichting().isEmpty()) {
                words.add(new Quote(
                        regel.soort() == StukStapSoort.GEWIJZIGD
                                ? StukTexts.text("regel.before", regel.toelichting())
                                : regel.toelichting()));
            }
            timeline.add(Dates.moment(regel.op(), locale), words);
        }
        return new Panel(StukTexts.text("course.title"), timeline);
    }
}
