package nl.eenoverheid.kalender;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BestuursperiodeRepository extends Repository<Bestuursperiode, Long> {

    Bestuursperiode save(Bestuursperiode periode);

    Optional<Bestuursperiode> findById(long id);

    void delete(Bestuursperiode periode);
}
