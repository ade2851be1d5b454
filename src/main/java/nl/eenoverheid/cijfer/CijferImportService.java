package nl.eenoverheid.cijfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the figures of a file to a dossier: all of them or none, and twice makes no difference. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_WRITE')")
public class CijferImportService {
    private final CijferStore store;
    private final CijferReadRepository reads;

    CijferImportService(CijferStore store, CijferReadRepository reads) {
        this.store = store;
        this.reads = reads;
    }

    /**
     * What adding a file would do; nothing is kept.
     *
     * @throws InvalidInput when it is no such file
     */
    public CijferLijst preview(DossierId dossier, String bestand) {
        return compare(store.changeable(dossier), bestand);
    }

    /**
     * Adds what is new in a file.
     *
     * @return how many
     * @throws InvalidInput when something is wrong with a line: then nothing is added
     */
    @Transactional
    public int add(DossierId dossier, String bestand) {
        DossierHome home = store.changeable(dossier);
        CijferLijst list = compare(home, bestand);
        if (!list.fouten().isEmpty()) {
            throw new InvalidInput(
                    "bestand", "cijfer.import.wrong", list.fouten().size());
        }
        store.guardRoom(home, list.nieuw().size());
        list.nieuw().forEach(each -> store.record(home, each));
        if (!list.nieuw().isEmpty()) {
            store.tell(home, "imported", subjects(list.nieuw()));
        }
        return list.nieuw().size();
    }

    private CijferLijst compare(DossierHome home, String bestand) {
        CijferBestand file = CijferBestand.read(bestand);
        Set<Same> known = reads.groepen(home, store.scope()).stream()
                .flatMap(groep -> groep.cijfers().stream())
                .map(each -> new Same(
                        each.over().groep(),
                        plain(each.waarde()),
                        each.peildatum().tekst(),
                        each.bron()))
                .collect(Collectors.toCollection(HashSet::new));
        List<CijferData> fresh = new ArrayList<>();
        for (CijferData each : file.good()) {
            BigDecimal waarde = plain(Objects.requireNonNull(each.waarde()));
            if (known.add(new Same(each.over().groep(), waarde, each.peildatum(), each.bron()))) {
                fresh.add(each);
            }
        }
        return new CijferLijst(fresh, file.good().size() - fresh.size(), file.bad());
    }

    private static BigDecimal plain(BigDecimal waarde) {
        return waarde.stripTrailingZeros();
    }

    private static String subjects(List<CijferData> added) {
        return added.stream().map(CijferData::onderwerp).distinct().limit(10).collect(Collectors.joining(", "));
    }

    /** What makes two figures one and the same: about the same, the same value, date and source. */
    private record Same(String groep, BigDecimal waarde, String peildatum, String bron) {}
}
