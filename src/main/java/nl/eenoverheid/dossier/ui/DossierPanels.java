package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.LandingRegel;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopGroep;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;

/** The parts of the page of a dossier that are its own, and what they read. */
@SpringComponent
class DossierPanels {
    private final DossierActions actions;
    private final OnwardReader onward;
    private final VerloopService verloop;
    private final Clock clock;

    DossierPanels(DossierActions actions, OnwardReader onward, VerloopService verloop, Clock clock) {
        this.actions = actions;
        this.onward = onward;
        this.verloop = verloop;
        this.clock = clock;
    }

    /** What landed in a dossier. */
    record Read(DossierDetail dossier, List<LandingRegel> landings) {}

    /** What it is about, and what it is to bring. */
    Component about(DossierDetail dossier) {
        FactList facts = new FactList();
        if (dossier.data().eindbeeld().isEmpty()) {
            facts.add(text("dossier.about.eindbeeld"), DossierTexts.soft(text("dossier.about.eindbeeld.open")));
        } else {
            facts.add(text("dossier.about.eindbeeld"), dossier.data().eindbeeld());
        }
        if (!dossier.data().leervragen().isEmpty()) {
            facts.add(text("dossier.about.leervragen"), dossier.data().leervragen());
        }
        facts.add(
                text("dossier.about.geopend"),
                text(
                        "dossier.about.geopend.text",
                        dossier.wie(),
                        dossier.organisatie(),
                        Dates.date(Dates.dayOf(dossier.geopendOp()), locale())));
        return new Panel(text("dossier.about.title"), Prose.large(dossier.data().onderwerp()), facts);
    }

    /** Who takes part, in which role, since when. */
    Component roles(DossierDetail dossier, Runnable done) {
        return new RollenPanel(dossier, actions, done);
    }

    /** What stands between it and its next phase; empty when it is closed. */
    Optional<Onward> onward(DossierDetail dossier) {
        return next(dossier).map(next -> onward.to(next, new DossierId(dossier.id())));
    }

    Component onward(DossierDetail dossier, Optional<Onward> read) {
        return next(dossier)
                .<Component>flatMap(next -> read.map(onward -> new OnwardPanel(next, onward)))
                .orElseGet(Div::new);
    }

    private static Optional<DossierFase> next(DossierDetail dossier) {
        return dossier.fase() == DossierFase.GESLOTEN
                ? Optional.empty()
                : Optional.of(DossierFase.values()[dossier.fase().ordinal() + 1]);
    }

    /** What was read together. */
    Component read(Read read, UrlQuery query, Runnable done) {
        Panel panel = new Panel(text("dossier.landings.title"));
        if (read.landings().isEmpty()) {
            panel.add(DossierTexts.soft(text("dossier.landings.none")));
        }
        for (LandingRegel landing : read.landings()) {
            String path = query.only(UrlQuery.WERKRUIMTE).on(DuidingRoutes.detail(landing.duidingId()));
            Div each = new Div(
                    new Quote(landing.zin()),
                    new PathLink(path, landing.titel()),
                    DossierTexts.soft(text(
                            "dossier.landings.wie",
                            landing.wie(),
                            landing.organisatie(),
                            Dates.date(Dates.dayOf(landing.op()), locale()))));
            voices(landing).forEach(each::add);
            each.addClassName("dossier-landing");
            panel.add(each);
        }
        if (read.dossier().canWrite() && read.dossier().fase() != DossierFase.GESLOTEN) {
            panel.add(actions(new Button(text("dossier.action.land"), event -> actions.land(read.dossier(), done))));
        }
        return panel;
    }

    /** What stays beside a reading goes along with every sentence of it. */
    private static List<Component> voices(LandingRegel landing) {
        List<Component> voices = new ArrayList<>();
        landing.onenig()
                .forEach(each -> voices.add(
                        DossierTexts.soft(text("dossier.landings.onenig", each.organisatie(), each.tekst()))));
        if (landing.eenKeer() > 0) {
            voices.add(DossierTexts.soft(text("dossier.landings.eenKeer", landing.eenKeer())));
        }
        return voices;
    }

    /** What happened to the dossier and to its speelruimte, newest first. */
    List<VerloopRegel> course(DossierId id) {
        List<VerloopRegel> regels = new ArrayList<>(verloop.ofItem(new Item(ItemSoort.DOSSIER, id.value())));
        regels.addAll(verloop.ofItem(new Item(ItemSoort.SPEELRUIMTE, id.value())));
        regels.sort(Comparator.comparingLong(VerloopRegel::id).reversed());
        return regels;
    }

    Component course(List<VerloopRegel> regels) {
        Timeline timeline = new Timeline();
        for (VerloopGroep groep : VerloopGroep.of(regels)) {
            VerloopRegel regel = groep.first();
            Div what = new Div(new Prose(told(groep)));
            groep.regels().stream()
                    .map(VerloopRegel::toelichting)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .map(Quote::new)
                    .forEach(what::add);
            what.addClassName("dossier-course");
            timeline.add(when(regel.op()), what);
        }
        return new Panel(text("dossier.course.title"), timeline);
    }

    private static String told(VerloopGroep groep) {
        VerloopRegel regel = groep.first();
        String line = text("dossier.course.regel", regel.wie(), regel.organisatie(), text(regel.soort()));
        int times = groep.regels().size();
        return times == 1 ? line : text("dossier.course.times", line, times);
    }

    /** The moment, and how long ago that is once that says more than the moment does. */
    private String when(Instant moment) {
        String said = Dates.moment(moment, locale());
        return Dates.dayOf(moment).equals(Dates.dayOf(clock.instant()))
                ? said
                : text("dossier.course.ago", said, Dates.age(moment, clock, locale()));
    }

    private static Div actions(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("eo-actions");
        return line;
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
