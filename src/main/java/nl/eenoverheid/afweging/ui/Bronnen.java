package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import nl.eenoverheid.afweging.Bron;
import nl.eenoverheid.cijfer.CijferChoice;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.PathLink;

/**
 * How sources read: what somebody said, a figure with its own source, a document. Of what the reader may not see it says
 * that it is there.
 */
record Bronnen(List<SignaalListItem> signalen, List<CijferChoice> cijfers) {

    Component show(Bron bron) {
        return switch (bron.soort()) {
            case SIGNAAL -> heard(bron);
            case CIJFER -> counted(bron);
            case VERWIJZING -> written(bron.tekst(), bron.adres());
        };
    }

    /** A figure in one line. */
    static String line(CijferChoice cijfer) {
        NumberFormat format = NumberFormat.getInstance(AfwegingTexts.locale());
        return AfwegingTexts.text(
                "afweging.sources.figure",
                cijfer.over().onderwerp(),
                cijfer.over().waar(),
                format.format(cijfer.waarde()),
                cijfer.over().eenheid(),
                cijfer.bron(),
                cijfer.peildatum().tekst());
    }

    private Component heard(Bron bron) {
        return signalen.stream()
                .filter(each -> bron.signaalId() != null && each.id() == bron.signaalId())
                .findFirst()
                .<Component>map(each -> new PathLink(SignaalRoutes.detail(each.id()), each.kop()))
                .orElseGet(Bronnen::unseen);
    }

    private Component counted(Bron bron) {
        return cijfers.stream()
                .filter(each -> bron.cijferId() != null && each.id().value() == bron.cijferId())
                .findFirst()
                .map(each -> written(line(each), each.link()))
                .orElseGet(Bronnen::unseen);
    }

    private static Component written(String text, String address) {
        if (address.isEmpty()) {
            return new Span(text);
        }
        Anchor anchor = new Anchor(address, text);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private static Component unseen() {
        return AfwegingTexts.quiet(AfwegingTexts.text("afweging.sources.unseen"));
    }
}
