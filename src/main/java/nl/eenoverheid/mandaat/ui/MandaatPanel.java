package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.mandaat.MandaatInhoud;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.mandaat.MandaatStand;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.UrlQuery;

/** One mandate: from whom to whom as one line, what may be done in whose name, within which limits, and what hangs under it. */
final class MandaatPanel extends Composite<Div> {
    private final transient MandaatDetail mandaat;
    private final transient MandaatInhoud inhoud;
    private final transient MandaatActs acts;
    private final transient UrlQuery query;
    private final transient Runnable done;

    MandaatPanel(MandaatDetail mandaat, MandaatActs acts, UrlQuery query, Runnable done) {
        this.mandaat = mandaat;
        this.inhoud = mandaat.inhoud();
        this.acts = acts;
        this.query = query;
        this.done = done;
        getContent().addClassName("eo-col");
        getContent().add(head());
        related("mandaat.waarnemers", mandaat.waarnemers());
        related("mandaat.onder", mandaat.onder());
        getContent().add(history());
    }

    private Panel head() {
        Panel head = new Panel(mandaat.keten());
        Paragraph sentence = new Paragraph(
                MandaatTexts.sentence(mandaat.soort(), mandaat.houder(), mandaat.namens(), mandaat.gever()));
        sentence.addClassName("mandaat-zin");
        Div line = new Div(MandaatTexts.stand(mandaat.stand()), MandaatTexts.soft(MandaatTexts.soort(mandaat.soort())));
        line.addClassName("eo-line");
        head.add(line, sentence, MandaatTexts.soft(getTranslation("mandaat.uitleg." + mandaat.soort())), facts());
        Div buttons = buttons();
        if (buttons.getComponentCount() > 0) {
            head.add(buttons);
        }
        return head;
    }

    private FactList facts() {
        FactList facts = new FactList();
        add(facts, "waarover", inhoud.waarover());
        add(
                facts,
                "onderwerp",
                inhoud.onderwerp() == null
                        ? ""
                        : getTranslation("bevoegdheid.bevoegdheidOnderwerp." + inhoud.onderwerp()));
        if (!mandaat.artikel().isEmpty()) {
            facts.add(label("artikel"), law(mandaat.wet(), mandaat.artikel()));
        }
        facts.add(label("dagen"), days());
        add(facts, "bedrag", inhoud.bedrag() == null ? "" : MandaatTexts.amount(inhoud.bedrag(), getLocale()));
        add(facts, "voorwaarden", inhoud.voorwaarden());
        add(facts, "geval", inhoud.eenGeval() ? getTranslation("mandaat.eenGeval") : "");
        add(
                facts,
                "aard",
                inhoud.aard().name().equals("GEWOON") ? "" : getTranslation("mandaat.mandaatAard." + inhoud.aard()));
        if (mandaat.soort() != MandaatSoort.WAARNEMING) {
            add(facts, "ondermandaat", getTranslation(inhoud.ondermandaat() ? "mandaat.sub.yes" : "mandaat.sub.no"));
            add(facts, "gezag", authority());
        }
        add(facts, "grondslag", inhoud.grondslag());
        if (inhoud.link().isEmpty()) {
            add(facts, "besluit", inhoud.besluit());
        } else {
            facts.add(
                    label("besluit"),
                    law(inhoud.link(), inhoud.besluit().isEmpty() ? inhoud.link() : inhoud.besluit()));
        }
        if (mandaat.boven() != null) {
            facts.add(
                    label("boven"),
                    new PathLink(
                            query.on(MandaatRoutes.detail(mandaat.boven())), getTranslation("mandaat.boven.read")));
        }
        return facts;
    }

    private String authority() {
        return inhoud.instemmingOp() == null
                ? getTranslation(inhoud.onderGezag() ? "mandaat.gezag.yes" : "mandaat.gezag.no")
                : getTranslation("mandaat.gezag.consent", Dates.date(inhoud.instemmingOp(), getLocale()));
    }

    private Component days() {
        Div days = new Div(new Prose(MandaatTexts.period(mandaat.werktVan(), mandaat.werktTot(), getLocale())));
        if (mandaat.ingetrokkenPer() != null) {
            days.add(MandaatTexts.soft(getTranslation(
                    "mandaat.ingetrokken", Dates.date(mandaat.ingetrokkenPer(), getLocale()), mandaat.intrekReden())));
        }
        if (mandaat.isCutShort()) {
            days.add(MandaatTexts.soft(getTranslation("mandaat.cutShort")));
        }
        return days;
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("eo-actions");
        boolean ended = mandaat.stand() == MandaatStand.VERLOPEN || mandaat.ingetrokkenPer() != null;
        boolean canBeUnder = inhoud.ondermandaat() || mandaat.soort() == MandaatSoort.DELEGATIE;
        if (mandaat.canGiveOn() && canBeUnder && !ended && mandaat.soort() != MandaatSoort.WAARNEMING) {
            buttons.add(new Button(getTranslation("mandaat.sub.action"), click -> acts.give(mandaat, acts::open)));
        }
        if (mandaat.canKeep() && !ended) {
            Button correct = new Button(getTranslation("mandaat.correct.action"), click -> acts.correct(mandaat, done));
            Button withdraw =
                    new Button(getTranslation("mandaat.withdraw.action"), click -> acts.withdraw(mandaat, done));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(correct, withdraw);
        }
        return buttons;
    }

    private void related(String key, List<MandaatListItem> rows) {
        if (!rows.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("mandaat-verwant");
            list.getElement().setAttribute("role", "list");
            for (MandaatListItem row : rows) {
                Div line = new Div(
                        new PathLink(query.on(MandaatRoutes.detail(row.id())), row.houder()),
                        MandaatTexts.stand(row.stand()));
                line.addClassName("eo-line");
                list.add(new ListItem(
                        line,
                        MandaatTexts.soft(MandaatTexts.period(row.van(), row.tot(), getLocale())
                                + (row.waarover().isEmpty() ? "" : " · " + row.waarover()))));
            }
            getContent().add(new Panel(getTranslation(key), list));
        }
    }

    private Panel history() {
        Timeline timeline = new Timeline();
        for (MandaatDetail.Stap stap : mandaat.stappen()) {
            String what = getTranslation("mandaat.mandaatHandeling." + stap.wat());
            timeline.add(
                    Dates.date(Dates.dayOf(stap.op()), getLocale()),
                    stap.toelichting().isEmpty()
                            ? getTranslation("mandaat.history.line", stap.wie(), what)
                            : getTranslation("mandaat.history.lineWith", stap.wie(), what, stap.toelichting()));
        }
        return Panel.quiet(getTranslation("mandaat.history"), timeline);
    }

    private void add(FactList facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(label(name), value);
        }
    }

    private String label(String name) {
        return getTranslation("mandaat.fact." + name);
    }

    private static Anchor law(String link, String words) {
        Anchor law = new Anchor(link, words, AnchorTarget.BLANK);
        law.getElement().setAttribute("rel", "noopener noreferrer");
        return law;
    }
}
