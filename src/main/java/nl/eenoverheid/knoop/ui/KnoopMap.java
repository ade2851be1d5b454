package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.knoop.KnoopOnMap;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.ui.LinkedText;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/**
 * Questions as rows, levels of government as columns. A cell holds who says something there, on what ground, and in a word,
 * a sign and a colour what it is.
 */
final class KnoopMap extends Composite<LevelTable> {
    /** A ground that is longer than this is folded. */
    private static final int SHORT = 60;

    private final transient UrlQuery query;
    private final transient LocalDate today;

    KnoopMap(List<KnoopOnMap> knopen, UrlQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
        knopen.forEach(
                knoop -> getContent().row(question(knoop), Optional.of(knoop.stand()), laag -> claims(knoop, laag)));
    }

    @Override
    protected LevelTable initContent() {
        return new LevelTable(getTranslation("knoop.map.question"));
    }

    private Component question(KnoopOnMap knoop) {
        PathLink link = new PathLink(query.only(UrlQuery.WERKRUIMTE).on(KnoopRoutes.detail(knoop.id())), knoop.vraag());
        link.getElement().setAttribute("dir", "auto");
        Div question = new Div(link, KnoopTexts.badge(this, knoop.stand()));
        if (!knoop.dossier().isEmpty()) {
            question.add(KnoopTexts.soft(knoop.dossier()));
        }
        if (!knoop.stand().hasDecider() && knoop.uiterlijk() != null) {
            question.add(KnoopTexts.soft(StandText.by(this, knoop.stand(), knoop.uiterlijk(), today)));
        }
        return question;
    }

    private List<Component> claims(KnoopOnMap knoop, Laag laag) {
        return Bodies.alike(knoop.on(laag), claim -> List.of(claim.zegt(), claim.grondslag(), claim.nagekeken()))
                .stream()
                .map(alike -> claim(alike, knoop))
                .toList();
    }

    private Component claim(List<KnoopOnMap.Plek> alike, KnoopOnMap knoop) {
        KnoopOnMap.Plek claim = alike.getFirst();
        Component who = alike.size() == 1
                ? body(claim.bestuursorgaan())
                : Bodies.told(alike, KnoopOnMap.Plek::bestuursorgaan, each -> body(each.bestuursorgaan()));
        Div shown = new Div(KnoopTexts.badge(this, claim.zegt(), knoop.stand()), who);
        if (!claim.grondslag().isEmpty()) {
            shown.add(ground(claim.grondslag()));
        }
        shown.add(KnoopTexts.soft(getTranslation(verified(claim))));
        return shown;
    }

    private Component ground(String grondslag) {
        LinkedText ground = new LinkedText(grondslag);
        ground.addClassName("eo-soft");
        if (grondslag.length() <= SHORT) {
            return ground;
        }
        NativeDetails folded = new NativeDetails(getTranslation("knoop.map.ground"), ground);
        folded.addClassName("knoop-fold");
        return folded;
    }

    private static Component body(String name) {
        Span body = new Span(name);
        body.getElement().setAttribute("dir", "auto");
        return body;
    }

    private static String verified(KnoopOnMap.Plek claim) {
        if (claim.nagekeken()) {
            return "knoop.map.verified";
        }
        return claim.grondslag().isEmpty() ? "knoop.ladder.noGround" : "knoop.ladder.unverified";
    }
}
