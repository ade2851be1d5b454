package nl.eenoverheid.kaart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.eenoverheid.kaart.KaartDetail;
import nl.eenoverheid.overheid.GemeenteNamen;
import nl.eenoverheid.ui.AreaPicture;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Panel;

/** The borders that are in use, and the way back to tiles. */
final class KaartNow extends Div {
    private final transient Runnable remove;

    KaartNow(Runnable remove) {
        this.remove = remove;
    }

    void show(Optional<KaartDetail> kaart) {
        removeAll();
        kaart.ifPresentOrElse(
                this::borders,
                () -> add(new Panel(getTranslation("kaart.now"), new Paragraph(getTranslation("kaart.now.tiles")))));
    }

    private void borders(KaartDetail kaart) {
        Button back = new Button(getTranslation("kaart.remove"), click -> remove.run());
        add(new EoChart(
                        getTranslation("kaart.now.title"),
                        getTranslation("kaart.now.since", Dates.date(Dates.dayOf(kaart.gezetOp()), getLocale())),
                        new AreaPicture(
                                getTranslation("kaart.gemeente"),
                                getTranslation("kaart.code"),
                                "",
                                "",
                                kaart.adres(),
                                GemeenteNamen.byCode().entrySet().stream()
                                        .filter(each -> kaart.codes().contains(each.getKey()))
                                        .map(each -> area(each.getKey(), each.getValue()))
                                        .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                                        .toList()))
                .source(getTranslation("kaart.source", kaart.bron(), Dates.date(kaart.peildatum(), getLocale())))
                .action(back));
    }

    private static AreaPicture.Area area(String code, String naam) {
        return new AreaPicture.Area(naam, code, 1.0, "", code, null);
    }
}
