package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.geldstroom.GeldstroomRoutes;
import nl.eenoverheid.overview.Attention;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;

/** Differences of one set that ask for words, by the largest of them. */
record GeldverschilRow(Attention.Geldverschil geld) {

    ListRow row() {
        String amount = Amounts.whole(geld.bedrag(), UI.getCurrent().getLocale());
        boolean one = geld.aantal() == 1;
        return new ListRow(
                        one ? GeldstroomRoutes.detail(geld.verschil()) : GeldstroomRoutes.of(geld.verschil()),
                        I18NProvider.translate(
                                one ? "overview.geld.one" : "overview.geld", geld.aantal(), geld.titel()))
                .icon(Tone.WARN, "≠")
                .foot(I18NProvider.translate(foot(), amount, geld.verklaardDoor()))
                .action(I18NProvider.translate("overview.geld.act"));
    }

    private String foot() {
        if (geld.verouderd()) {
            return "overview.geld.foot.outdated";
        }
        return geld.verklaardDoor().isEmpty() ? "overview.geld.foot" : "overview.geld.foot.other";
    }
}
