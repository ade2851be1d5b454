package nl.eenoverheid.batch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;

/** Gives signalen a theme. */
@SpringComponent
class ThemaAct implements BatchAct {
    private final KeuzelijstService keuzes;

    ThemaAct(KeuzelijstService keuzes) {
        this.keuzes = keuzes;
    }

    @Override
    public String kind() {
        return "THEMA";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String verb() {
        return I18NProvider.translate("batch.thema.verb");
    }

    @Override
    public void ask(Set<Long> signalen, BiConsumer<String, String> go) {
        ComboBox<Keuze> thema = new ComboBox<>(I18NProvider.translate("batch.thema.field"));
        thema.setItems(keuzes.themas().stream().filter(Keuze::actief).toList());
        thema.setItemLabelGenerator(each -> name(each));
        new ChoiceDialog<>(
                        I18NProvider.translate("batch.thema.title", signalen.size()),
                        I18NProvider.translate("batch.thema.verb"),
                        thema,
                        chosen -> go.accept(
                                Long.toString(chosen.id()), I18NProvider.translate("batch.thema.chosen", name(chosen))))
                .open();
    }

    private static String name(Keuze keuze) {
        return UI.getCurrent().getLocale().getLanguage().equals("en") ? keuze.naamEn() : keuze.naam();
    }
}
