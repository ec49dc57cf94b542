//! Telling a network drive: SQLite's locks cannot be trusted there.

use std::path::Path;

/// True when the file's folder lies on a network drive, as far as the system says so.
pub(crate) fn is_network(path: &Path) -> bool {
    let folder = super::files::folder(path);
    #[cfg(target_os = "linux")]
    {
        rustix::fs::statfs(folder).is_ok_and(|found| is_network_magic(found.f_type as u64))
    }
    #[cfg(not(target_os = "linux"))]
    {
        is_network_share(folder)
    }
}

/// NFS, SMB, CIFS and SMB2 by the number `statfs` gives them. Other shared folders
/// (9p, virtiofs of virtual machines) pass: they cannot be told from local ones by use.
#[cfg(target_os = "linux")]
fn is_network_magic(magic: u64) -> bool {
    matches!(
        magic & 0xffff_ffff,
        0x6969 | 0x517b | 0xff53_4d42 | 0xfe53_4d42
    )
}

/// A share by name, or a drive letter that stands for one: resolving it names the share.
#[cfg(not(target_os = "linux"))]
fn is_network_share(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    let resolved = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    [folder, resolved.as_path()].iter().any(|path| {
        matches!(
            path.components().next(),
            Some(Component::Prefix(prefix))
                if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        )
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn tells_network_drives_from_local_ones() {
        for network in [0x6969_u64, 0x517b, 0xff53_4d42, 0xfe53_4d42] {
            assert!(is_network_magic(network));
        }
        // ext4, btrfs, xfs, tmpfs, FAT, exFAT
        for local in [
            0xef53_u64,
            0x9123_683e,
            0x5846_5342,
            0x0102_1994,
            0x4d44,
            0x2011_bab0,
        ] {
            assert!(!is_network_magic(local));
        }
        assert!(!is_network(Path::new("/")));
    }
}
