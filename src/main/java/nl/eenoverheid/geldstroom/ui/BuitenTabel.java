package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.eenoverheid.geldstroom.Buitenstroom;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.TableCard;

/** What is exchanged with who is not compared: the Rijk, the European Union, who is not named. */
final class BuitenTabel extends Div {
    BuitenTabel(List<Buitenstroom> stromen) {
        String title = getTranslation("geldstroom.buiten.title");
        TableCard table = new TableCard(
                        title,
                        List.of(
                                getTranslation("geldstroom.buiten.wie"),
                                getTranslation("geldstroom.buiten.met"),
                                getTranslation("geldstroom.buiten.zijde"),
                                getTranslation("geldstroom.plaat.bedrag")))
                .numbers(3);
        stromen.forEach(each -> table.row(
                getTranslation("geldstroom.laag." + each.laag()),
                getTranslation("geldstroom.wederpartij." + each.wederpartij()),
                getTranslation("begroting.zijde." + each.zijde()),
                GeldstroomTexts.whole(each.bedrag())));
        add(new Panel(title, GeldstroomTexts.soft(getTranslation("geldstroom.buiten.uitleg")), table));
    }
}
