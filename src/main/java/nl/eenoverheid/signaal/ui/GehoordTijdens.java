package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;

/** The bezoek during which a signaal was heard, for who may know of it. */
@SpringComponent
class GehoordTijdens implements SignaalPart {
    private static final int PLACE = 10;

    private final BezoekKeuzes bezoeken;

    GehoordTijdens(BezoekKeuzes bezoeken) {
        this.bezoeken = bezoeken;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        return Optional.ofNullable(signaal.data().bezoek())
                .flatMap(bezoeken::find)
                .map(GehoordTijdens::show);
    }

    private static Component show(BezoekListItem bezoek) {
        Paragraph line = new Paragraph();
        line.add(new PathLink(
                BezoekRoutes.detail(bezoek.id()),
                I18NProvider.translate(
                        "signaal.detail.bezoek.link",
                        bezoek.titel(),
                        Dates.day(
                                Dates.dayOf(bezoek.begintOp()), UI.getCurrent().getLocale()))));
        return Panel.quiet(I18NProvider.translate("signaal.detail.bezoek"), line);
    }
}
