package nl.eenoverheid.bezorging;

import org.springframework.data.repository.Repository;

interface BelpogingRepository extends Repository<Belpoging, Long> {
    Belpoging save(Belpoging poging);
}
