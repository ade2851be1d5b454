package nl.eenoverheid.bericht;

import java.util.Comparator;
import java.util.List;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the texts of letters. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('INSTALLATIE_MANAGE')")
public class BerichtService {
    private final BerichtTekstRepository teksten;

    BerichtService(BerichtTekstRepository teksten) {
        this.teksten = teksten;
    }

    /** All texts, by kind, Dutch first. */
    public List<BerichtDetail> list() {
        return teksten.findAll().stream()
                .map(BerichtTekst::detail)
                .sorted(Comparator.comparing((BerichtDetail tekst) -> tekst.id().soort())
                        .thenComparing(tekst -> tekst.id().taal(), Comparator.reverseOrder()))
                .toList();
    }

    /** The text that holds for one kind of letter in one language. */
    public BerichtDetail detail(BerichtTekstId id) {
        return find(id).detail();
    }

    /**
     * Puts one's own text in the place of the shipped one.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    public void change(BerichtTekstId id, long version, BerichtData data) {
        BerichtData checked = data.checked(id.soort());
        BerichtTekst tekst = find(id);
        Stale.guard(version, tekst.version());
        tekst.replace(checked);
    }

    /** Goes back to the shipped text. */
    @Transactional
    public void restore(BerichtTekstId id) {
        find(id).restore();
    }

    private BerichtTekst find(BerichtTekstId id) {
        return teksten.findById(id).orElseThrow(NotFound::new);
    }
}
