package nl.eenoverheid.ondertekening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.AdoptionWarning;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.besluit.ui.PrintPart;
import nl.eenoverheid.besluit.ui.PrintSection;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.ondertekening.OndertekeningDetail;
import nl.eenoverheid.ondertekening.OndertekeningService;

/** Under which mandate a besluit is taken: on its page, on paper, and once more before it is adopted. */
@SpringComponent
class OndertekeningOfBesluit implements BesluitPanel, AdoptionWarning, PrintPart {
    private static final int FIRST = 4;

    private final OndertekeningService ondertekening;

    OndertekeningOfBesluit(OndertekeningService ondertekening) {
        this.ondertekening = ondertekening;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        return shown(id).map(found -> new OndertekeningPanel(found, ondertekening));
    }

    @Override
    public Optional<Component> before(BesluitId id) {
        return shown(id).flatMap(found -> {
            if (found.isMissing()) {
                return Optional.of(
                        OndertekeningTexts.warning(OndertekeningTexts.text("ondertekening.missing"), List.of()));
            }
            List<String> gebreken =
                    OndertekeningTexts.gebreken(found, UI.getCurrent().getLocale());
            return gebreken.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            OndertekeningTexts.warning(OndertekeningTexts.text("ondertekening.gebreken"), gebreken));
        });
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        OndertekeningDetail found = shown(id).orElse(null);
        MandaatDetail mandaat = found == null ? null : found.mandaat();
        if (mandaat == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(
                I18NProvider.translate(locale, "ondertekening.namens", mandaat.namens(), mandaat.houder()),
                mandaat.keten()));
        if (!mandaat.inhoud().besluit().isEmpty()) {
            lines.add(I18NProvider.translate(
                    locale, "ondertekening.volgens", mandaat.inhoud().besluit()));
        }
        return List.of(new PrintSection(I18NProvider.translate(locale, "ondertekening.title"), lines));
    }

    /** What a besluit under mandate says, and any other one for which a mandate was chosen. */
    private Optional<OndertekeningDetail> shown(BesluitId id) {
        return ondertekening.ofBesluit(id).filter(found -> found.onderMandaat() || found.mandaat() != null);
    }
}
