package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekStatus;
import nl.eenoverheid.bezoek.ui.BezoekPart;
import nl.eenoverheid.signaal.BezoekOpbrengst;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalTellingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.UrlQuery;

/** On the page of a bezoek: what was heard there, who still waits for an answer, and what happened with the words. */
@SpringComponent
class BezoekBracht implements BezoekPart {
    private static final int PLACE = 10;

    private final SignaalTellingService tellingen;
    private final CurrentAccount current;

    BezoekBracht(SignaalTellingService tellingen, CurrentAccount current) {
        this.tellingen = tellingen;
        this.current = current;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> part(BezoekDetail bezoek, UrlQuery query) {
        if (!current.get().has(Right.SIGNAAL_READ)) {
            return Optional.empty();
        }
        BezoekOpbrengst opbrengst = tellingen.opbrengst(new BezoekId(bezoek.id()));
        boolean ahead = bezoek.status() == BezoekStatus.GEPLAND || bezoek.status() == BezoekStatus.AFGELAST;
        return opbrengst.signalen() == 0 && ahead
                ? Optional.empty()
                : Optional.of(panel(opbrengst, narrowed(bezoek, query)));
    }

    private static Component panel(BezoekOpbrengst opbrengst, UrlQuery there) {
        Panel panel = Panel.quiet(text("signaal.opbrengst.title"));
        if (opbrengst.signalen() == 0) {
            panel.add(new Paragraph(text("signaal.opbrengst.none")));
            return panel;
        }
        panel.add(new Paragraph(text("signaal.opbrengst.heard", opbrengst.signalen())));
        if (opbrengst.beloofd() > 0) {
            panel.add(new Paragraph(text("signaal.opbrengst.owed", opbrengst.beloofd(), opbrengst.open())));
        }
        panel.add(new H4(text("signaal.opbrengst.themas")), themas(opbrengst, there));
        panel.add(new H4(text("signaal.opbrengst.landed")), landed(opbrengst, there));
        PathLink all = new PathLink(there.on(SignaalRoutes.LIST), text("signaal.opbrengst.all", opbrengst.signalen()));
        all.addClassName("eo-button");
        panel.add(all);
        return panel;
    }

    private static Component themas(BezoekOpbrengst opbrengst, UrlQuery there) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bezoek-themas");
        for (BezoekOpbrengst.Thema thema : opbrengst.themas()) {
            String name = thema.id() == null
                    ? text("signaal.opbrengst.noThema")
                    : SignaalTexts.name(
                            thema.naam(), thema.naamEn(), UI.getCurrent().getLocale());
            String words = text("signaal.opbrengst.thema", name, thema.aantal());
            list.add(
                    thema.id() == null
                            ? new ListItem(words)
                            : new ListItem(new PathLink(
                                    there.with(SignaalQuery.THEMA, thema.id()).on(SignaalRoutes.LIST), words)));
        }
        return list;
    }

    private static Component landed(BezoekOpbrengst opbrengst, UrlQuery there) {
        if (opbrengst.geland().isEmpty()) {
            return new Paragraph(text("signaal.opbrengst.landed.none"));
        }
        Timeline timeline = new Timeline();
        for (BezoekOpbrengst.Plek plek : opbrengst.geland()) {
            String words = text(
                    "signaal.opbrengst.plek",
                    text("workspace.itemSoort." + plek.item().soort()),
                    plek.titel(),
                    plek.signalen());
            String path = plek.item().soort().path();
            timeline.add(
                    Dates.day(Dates.dayOf(plek.op()), UI.getCurrent().getLocale()),
                    path.isEmpty()
                            ? new Paragraph(words)
                            : new PathLink(
                                    there.only(UrlQuery.WERKRUIMTE)
                                            .on(path + "/" + plek.item().id()),
                                    words));
        }
        return timeline;
    }

    private static UrlQuery narrowed(BezoekDetail bezoek, UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE).with(SignaalQuery.BEZOEK, bezoek.id());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
