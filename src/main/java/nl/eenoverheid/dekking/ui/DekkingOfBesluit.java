package nl.eenoverheid.dekking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.AdoptionWarning;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.besluit.ui.PrintPart;
import nl.eenoverheid.besluit.ui.PrintSection;
import nl.eenoverheid.dekking.DekkingDetail;
import nl.eenoverheid.dekking.DekkingService;

/** What a besluit costs and who pays: on its page, on paper, and what is not covered once more before it is adopted. */
@SpringComponent
class DekkingOfBesluit implements BesluitPanel, AdoptionWarning, PrintPart {
    private static final int UNDER_WHAT_IT_SAYS = 3;

    private final DekkingService dekking;

    DekkingOfBesluit(DekkingService dekking) {
        this.dekking = dekking;
    }

    @Override
    public int order() {
        return UNDER_WHAT_IT_SAYS;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        return dekking.ofBesluit(id)
                .filter(found -> found.canWrite() || !found.isEmpty())
                .map(found -> new DekkingPanel(found, dekking));
    }

    @Override
    public Optional<Component> before(BesluitId id) {
        return dekking.ofBesluit(id)
                .map(found -> DekkingTexts.warnings(found, UI.getCurrent().getLocale()))
                .filter(warnings -> !warnings.isEmpty())
                .map(DekkingPanel::warning);
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        DekkingDetail found = dekking.ofBesluit(id).orElse(null);
        if (found == null || found.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (found.kosten() != null) {
            lines.add(I18NProvider.translate(
                    locale,
                    "dekking.kosten",
                    DekkingTexts.euros(Objects.requireNonNull(found.kosten()), locale),
                    found.bron()));
        }
        found.regels().forEach(rij -> lines.add(DekkingTexts.line(rij, locale)));
        lines.addAll(DekkingTexts.warnings(found, locale));
        return List.of(new PrintSection(I18NProvider.translate(locale, "dekking.title"), lines));
    }
}
