package nl.eenoverheid.ruimtetoets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.PrintPart;
import nl.eenoverheid.besluit.ui.PrintSection;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.ruimtetoets.ToetsDetail;

/** Says on paper on which topics a besluit goes outside the room, and why. */
@SpringComponent
class ToetsPrint implements PrintPart {
    private static final int THE_ROOM = 40;

    private final RuimtetoetsService toetsen;

    ToetsPrint(RuimtetoetsService toetsen) {
        this.toetsen = toetsen;
    }

    @Override
    public int order() {
        return THE_ROOM;
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        return toetsen.ofBesluit(id)
                .flatMap(ToetsDetail::geldt)
                .filter(said -> !said.buiten().isEmpty())
                .map(said -> List.of(outside(said, locale)))
                .orElse(List.of());
    }

    private static PrintSection outside(ToetsDetail.Gezegd said, Locale locale) {
        String topics = said.buiten().stream()
                .map(each -> "“" + each.naam() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return new PrintSection(
                I18NProvider.translate(locale, "ruimtetoets.outside.title"),
                List.of(
                        I18NProvider.translate(locale, "ruimtetoets.outside.text", topics),
                        I18NProvider.translate(locale, "ruimtetoets.outside.because", said.uitleg())));
    }
}
