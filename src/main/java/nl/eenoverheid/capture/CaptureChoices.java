package nl.eenoverheid.capture;

import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bezoek.BezoekChoice;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import org.springframework.stereotype.Component;

/** Where, on what occasion, about what and during which bezoek something can have been heard. */
@Component
class CaptureChoices {
    private final OverheidService overheden;
    private final KeuzelijstService keuzes;
    private final BezoekService bezoeken;
    private final CurrentAccount current;

    CaptureChoices(
            OverheidService overheden, KeuzelijstService keuzes, BezoekService bezoeken, CurrentAccount current) {
        this.overheden = overheden;
        this.keuzes = keuzes;
        this.bezoeken = bezoeken;
        this.current = current;
    }

    List<CaptureLists.Place> gemeenten() {
        return overheden.gemeentenByTooi().entrySet().stream()
                .map(each -> new CaptureLists.Place(
                        each.getValue().id().value(), each.getValue().naam(), each.getKey()))
                .toList();
    }

    List<Keuze> themas() {
        return keuzes.themas().stream().filter(Keuze::actief).toList();
    }

    List<Keuze> aanleidingen() {
        return keuzes.aanleidingen().stream().filter(Keuze::actief).toList();
    }

    /** Those of the last two months, for who may know of them. */
    List<CaptureLists.Visit> bezoeken() {
        return current.get().has(Right.BEZOEK_READ)
                ? bezoeken.choices().stream().map(CaptureChoices::visit).toList()
                : List.of();
    }

    private static CaptureLists.Visit visit(BezoekChoice bezoek) {
        OrganisatieId gemeente = bezoek.gemeente();
        return new CaptureLists.Visit(
                bezoek.id().value(),
                bezoek.titel(),
                bezoek.begintOp(),
                bezoek.werkruimteId(),
                bezoek.nu(),
                gemeente == null ? null : gemeente.value(),
                bezoek.kern());
    }
}
