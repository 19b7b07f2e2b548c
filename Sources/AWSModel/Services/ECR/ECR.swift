/// Amazon ECR: registries for container images.
///
/// Private repositories and those of the public gallery; images of layers, pushed and pulled by tag
/// and digest; tags that move and tags that do not; lifecycle policies; storage by unique layer and
/// transfer on the bill. References to Docker Hub and other registries are read, their images are
/// unknown.
///
/// Of the rules in the ECR user guide these are not modelled: the parts of 5 to 10 MiB in which a
/// layer is uploaded (a push takes no time), and the up to 24 hours until an expired image is gone
/// (it goes at once). Neither are scanning, replication, pull-through caches, signatures, manifest
/// lists for several platforms, archived images, and transfer out of the public gallery.
public enum ECR {
  static let notModelled =
    "upload in parts and its time, the delay of lifecycle policies, scanning, replication, pull-through caches, manifest lists, archived images; transfer from the public gallery and above 10 TB on the bill"
}
