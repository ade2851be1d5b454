package nl.eenoverheid.geldstroom;

import jakarta.persistence.LockModeType;
import java.util.List;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToerekeningRepository extends Repository<Toerekening, Long> {

    Toerekening saveAndFlush(Toerekening toerekening);

    /** All that is stated of one line, about whichever arrangement. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select t from Toerekening t
            where t.overheidId = :overheid and t.boekjaar = :boekjaar and t.verslag = :verslag and t.zijde = :zijde
              and t.overdrachtsoort = :soort""")
    List<Toerekening> lockLine(long overheid, int boekjaar, Verslag verslag, Zijde zijde, Overdrachtsoort soort);
}
