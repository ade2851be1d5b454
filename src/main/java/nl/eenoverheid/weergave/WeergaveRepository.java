package nl.eenoverheid.weergave;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WeergaveRepository extends Repository<Weergave, Long> {

    Weergave save(Weergave weergave);

    Optional<Weergave> findById(long id);

    void delete(Weergave weergave);
}
